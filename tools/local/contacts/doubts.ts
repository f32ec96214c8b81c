import words from '../../../locales/en/contacts.json' with { type: 'json' };
import type { Contacts, LocalNumber } from '../../../src/contacts/contacts.ts';
import { isMobile } from '../../../src/contacts/values.ts';

/** What of a file of local numbers is right, and wants a second look: each as one line, `FILE: field: number: why`. */
export const doubtsOf = (file: string, { numbers }: Contacts): readonly string[] =>
  Object.entries(numbers ?? {}).flatMap(([area, services]) =>
    Object.entries<LocalNumber>(services as Record<string, LocalNumber>)
      .filter(([, { number }]) => isMobile(number))
      .map(([service, { number }]) => `${file}: numbers.${area}.${service}: ${number}: ${words.confirm.mobile}`),
  );
