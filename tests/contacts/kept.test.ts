import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDay, type Numbers, policeNumbers, services } from '../../src/contacts/contacts.ts';
import { asFile, checkContacts, entriesOf, joined, readNumbers } from '../../src/contacts/file.ts';
import { dateFault, numberFault } from '../../src/contacts/values.ts';
import { type AuthorityId, authorities } from '../../src/contacts/authorities.ts';

const today = '2026-03-01';
const areas = Object.keys(authorities) as AuthorityId[];
const good = { number: '029 2018 0001', checkedOn: '2026-02-03' };
const text = JSON.stringify({
  numbers: {
    cardiff: { socialServices: good, outOfHours: { number: '12', checkedOn: today } },
    atlantis: { police: good },
  },
});

const anything = fc.jsonValue({ maxDepth: 1 });
const dates = fc.constantFrom('2026-03-01', '2026-02-29', '2027-01-01', '1 March', '');
const telephones = fc.constantFrom('029 2018 0001', '+44 29 2018 0001', '101', '12', 'none', '');
const anyNumber = fc.record({ number: fc.oneof(telephones, anything), checkedOn: fc.oneof(dates, anything) });
const anyArea = fc.dictionary(
  fc.constantFrom(...services, 'nurse', '__proto__', 'constructor'),
  fc.oneof(anyNumber, anything),
  {
    maxKeys: 3,
  },
);
const anyFile = fc.record({
  numbers: fc.dictionary(fc.constantFrom(...areas, 'atlantis', '__proto__', 'toString'), fc.oneof(anyArea, anything), {
    maxKeys: 3,
  }),
});
const anyText = fc.oneof(
  anyFile.map((file) => JSON.stringify(file)),
  fc.json({ maxDepth: 2 }),
  fc.string(),
);

describe('what is kept on the device', () => {
  it('gives the numbers that are right, and leaves out the rest', () => {
    expect(readNumbers(text)).toEqual({ cardiff: { socialServices: good } });
  });

  it('hides no number because a clock is slow', () => {
    const later = { number: '029 2018 0001', checkedOn: '2031-01-01' };
    expect(readNumbers(JSON.stringify({ numbers: { cardiff: { police: later } } }))).toEqual({
      cardiff: { police: later },
    });
  });

  it.each([undefined, '', '[]', '{"numbers":{"cardiff":null}}', '{"__proto__":{"numbers":{}}}', '['.repeat(100_000)])(
    'gives none where it is no such text: %#',
    (other) => {
      expect(readNumbers(other)).toEqual({});
    },
  );

  it('never gives a number that the checker of the file would refuse, whatever was written there', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        for (const { service, number, checkedOn } of entriesOf(readNumbers(any)))
          expect(numberFault(number, policeNumbers[service]) ?? dateFault(checkedOn, lastDay)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('gives every number of a text that the checker passes, and the checker refuses every text of which something is left out', () => {
    let passed = 0;
    fc.assert(
      fc.property(anyText, (any) => {
        const checked = checkContacts(any, today);
        const read = readNumbers(any);
        if (!('content' in checked)) return;
        passed += 1;
        expect(read).toEqual(joined(checked.content.numbers, {}));
      }),
      { numRuns: 500 },
    );
    expect(passed).toBeGreaterThan(10);
  }, 60_000);
});

describe('a file that is saved', () => {
  const all: Numbers = Object.fromEntries(
    areas.map((area) => [area, Object.fromEntries(services.map((service) => [service, good]))]),
  );

  it('passes the check of an adopter’s file, and gives the same numbers back', () => {
    expect(checkContacts(asFile(all), today)).toEqual({ content: { $schema: './contacts.schema.json', numbers: all } });
  });

  it('has areas and services in the order of the app, and no empty ones', () => {
    const numbers = { newport: { outOfHours: good, socialServices: good }, gwynedd: { police: good }, powys: {} };
    const { numbers: written } = JSON.parse(asFile(numbers)) as { numbers: Numbers };
    expect(Object.entries(written).map(([area, of]) => [area, ...Object.keys(of)])).toEqual([
      ['gwynedd', 'police'],
      ['newport', 'socialServices', 'outOfHours'],
    ]);
  });

  it('adds numbers to those that are there; the new one counts', () => {
    const newer = { ...good, number: '029 2018 0002' };
    expect(joined({ cardiff: { socialServices: good, police: good } }, { cardiff: { socialServices: newer } })).toEqual(
      {
        cardiff: { socialServices: newer, police: good },
      },
    );
  });
});
