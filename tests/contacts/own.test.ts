import { describe, expect, it } from 'vitest';
import { contactsDoubts } from '../../tools/local/contacts/check.ts';
import { inWords } from '../../tools/lib/in-words.ts';
import { checkContacts } from '../../src/contacts/file.ts';
import { own } from './own-file.ts';

const checked = (file: object) => checkContacts(JSON.stringify(file, undefined, 1), '2026-03-01');
const told = (file: object): readonly string[] => {
  const result = checked(file);
  return 'faults' in result ? result.faults.map((mistake) => inWords('c.json', mistake)) : [];
};
const { team } = own.safeguarding;
const { cardiff } = own.councils;
const friday = { first: 'friday', last: 'friday', from: '08:30', to: '16:30' } as const;
const inTeam = (field: string) => `safeguarding.team.hours[0].${field}`;
const withTeam = (change: object) => ({ ...own, safeguarding: { team: { ...team, ...change } } });
const withCouncil = (change: object) => ({ ...own, councils: { cardiff: { ...cardiff, ...change } } });

describe('what an organisation has of its own', () => {
  it('is given back as it stands, whole or in part', () => {
    expect(checked(own)).toEqual({ content: own });
    const { hours, ...withoutHours } = team;
    expect(hours).toBeDefined();
    expect(told({ numbers: {}, safeguarding: { person: withoutHours } })).toEqual([]);
  });

  it.each([
    [withTeam({ number: '999' }), 'safeguarding.team.number', 'is another body’s number for everyone'],
    [withTeam({ number: '0906 111 2222' }), 'safeguarding.team.number', 'begin with 01'],
    [withTeam({ name: 'Jo' }), 'safeguarding.team.name', 'is not a known key'],
    [withTeam({ hours: 'Ring us before Social Services' }), 'safeguarding.team.hours', 'must be a list'],
    [withTeam({ hours: [] }), 'safeguarding.team.hours', 'must have one entry at least'],
    [
      withTeam({ hours: [{ ...friday, first: 'Before Social Services' }] }),
      inTeam('first'),
      'must be a day of the week',
    ],
    [withTeam({ hours: [{ ...friday, from: '9.00' }] }), inTeam('from'), '‘9.00’ is not a time'],
    [withTeam({ hours: [{ ...friday, to: '08:30' }] }), inTeam('to'), '‘08:30’ must come after ‘08:30’'],
    [withTeam({ hours: [{ ...friday, last: 'monday' }] }), inTeam('last'), '‘monday’ must come after ‘friday’'],
    [
      withTeam({ hours: [friday, { ...friday, first: 'monday', from: '16:00', to: '17:00' }] }),
      'safeguarding.team.hours[1]',
      'covers an hour that entry [0] covers too; give each hour once',
    ],
    [
      withCouncil({ hours: [...cardiff.hours, { first: 'monday', last: 'sunday', from: '00:00', to: '24:00' }] }),
      'councils.cardiff.hours[2]',
      'covers an hour that entry [0] covers too',
    ],
    [
      withTeam({ checkedOn: '2001-02-03' }),
      'safeguarding.team.checkedOn',
      'is too early (the first day that it can be is 2015-07-01)',
    ],
    [withTeam({ hours: [{ ...friday, note: 'CEOP first' }] }), inTeam('note'), 'is not a known key'],
    [withTeam({ checkedOn: '2026-03-02' }), 'safeguarding.team.checkedOn', 'is in the future'],
    [{ ...own, safeguarding: { jo: team } }, 'safeguarding.jo', 'use one of: team, person'],
    [withCouncil({ form: 'https://example.org' }), 'councils.cardiff.form', 'must be an object'],
    [withCouncil({ checkedOn: undefined }), 'councils.cardiff.checkedOn', 'is missing'],
  ])('%j: %s %s', (file, place, says) => {
    expect(told(file)).toEqual([
      expect.stringMatching(new RegExp(`^c\\.json:\\d+: ${place.replace(/[[\]]/g, '\\$&')}: `)),
    ]);
    expect(told(file)[0]).toContain(says);
  });

  it('can be open twice on a day, and each day at its own times', () => {
    const afternoon = { ...friday, from: '16:30', to: '20:00' };
    expect(told(withTeam({ hours: [friday, afternoon, { ...friday, first: 'monday', last: 'thursday' }] }))).toEqual(
      [],
    );
  });

  it.each([
    'http://example.org/form',
    'javascript:alert(1)',
    'https://www.gov.wales@example.org/form',
    'https://ring-us-before-social-services.example.org/form',
    'https://report.iwf.org.uk/',
    'https://gov.uk.example.org/form',
  ])('refuses what is no address of a page: %s', (address) => {
    const [line] = told(withCouncil({ form: { ...cardiff.form, en: address } }));
    expect(line).toContain('councils.cardiff.form.en: ');
    expect(line).toContain('is not the address of a page of a public body; write it like https://');
  });

  it('asks for a second look at a mobile number', () => {
    expect(contactsDoubts('c.json', { safeguarding: { team: { ...team, number: '07700 900123' } } })).toEqual([
      expect.stringMatching(/^c\.json: safeguarding\.team: 07700 900123: /),
    ]);
    expect(contactsDoubts('c.json', { safeguarding: own.safeguarding })).toEqual([]);
  });
});
