declare module 'virtual:contacts' {
  /** The adopter's local numbers, checked when the app was built. */
  const contacts: import('../../../src/contacts/contacts.ts').Contacts;
  export default contacts;
}
