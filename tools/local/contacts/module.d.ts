declare module 'virtual:contacts' {
  /** The adopter's contacts, checked when the app was built. */
  const contacts: import('../../../src/contacts/own.ts').Contacts;
  export default contacts;
}
