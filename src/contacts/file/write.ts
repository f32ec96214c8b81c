import { type AuthorityId, authorities } from '../authorities.ts';
import { type Numbers, services } from '../contacts.ts';

/** Both in one, authorities and services in the order of the app; where both have a number, the second's counts. */
export function joined(numbers: Numbers, others: Numbers): Numbers {
  const areas = (Object.keys(authorities) as AuthorityId[]).map((area) => {
    const given = { ...numbers[area], ...others[area] };
    return [
      area,
      Object.fromEntries(services.flatMap((service) => (given[service] ? [[service, given[service]]] : []))),
    ] as const;
  });
  return Object.fromEntries(areas.filter(([, given]) => Object.keys(given).length > 0));
}

/** The text of a local numbers file, as an adopter keeps it in local/contacts.json. */
export const asFile = (numbers: Numbers): string =>
  `${JSON.stringify({ $schema: './contacts.schema.json', numbers: joined(numbers, {}) }, undefined, 2)}\n`;
