declare module 'virtual:areas' {
  /** The areas that are offered first, checked when the app was built. */
  const areas: import('./areas/check.ts').Areas;
  export default areas;
}

declare module 'virtual:confirmations' {
  export type { Confirmed, OwnWord, Unused } from './confirmations/check.ts';
  /** What the organisation confirmed, checked when the app was built. */
  const confirmations: import('./confirmations/check.ts').Confirmations;
  export default confirmations;
}

declare module 'virtual:contacts' {
  /** The adopter's contacts, checked when the app was built. */
  const contacts: import('../../src/contacts/own.ts').Contacts;
  export default contacts;
}

declare module 'virtual:organisation' {
  export type { LocalOrganisation, Organisation } from './organisation/check.ts';
  /** Who publishes the app, checked when it was built. */
  const organisation: import('./organisation/check.ts').LocalOrganisation;
  export default organisation;
}

declare module 'virtual:signatures' {
  /** Who signed which part of which edition, and what has changed since, worked out when the app was built. */
  const signatures: readonly import('./signatures/signed.ts').Signed[];
  export default signatures;
}
