import { expect, it } from 'vitest';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import { siteIds } from '#protocol/resources';
import type { ScreenId } from '#protocol/screens';
import { type FactId, facts, factsOn } from '../../src/updates/facts';
import { type GroundedKey, groundedKeys, standsOf } from '../../src/wizard/updates/basis';
import { firstStands, type Stands } from '../../src/wizard/updates/first-basis';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';

type Table = Readonly<Record<string, readonly Stands[]>>;
const table: Table = Object.fromEntries(groundedKeys.map((key) => [key, standsOf(key)]));

/** Of each clause the lines that it says, or that share a line with our own words: from a reading of the protocol. A number is the place in its text, from 1 on. */
const says: Readonly<Partial<Record<ClauseId, readonly string[]>>> = {
  '5.5.1-b': ['pages:online-safety-advice/lead 1'],
  '5.5.1-c': ['pages:professional-conduct/lead 1'],
  '5.5.3-virtual-identities': [
    'questions:virtual-identities/more 1',
    'risks:virtual-identities/short 1',
    'risks:virtual-identities/harms 1 2 3 4',
  ],
  '5.5.3-unsupervised-contact-a': ['questions:unsupervised-contact/more 1', 'risks:unsupervised-contact/harms 1 2'],
  '5.5.3-unsupervised-contact-b': ['risks:unsupervised-contact/short 1', 'risks:unsupervised-contact/harms 4 5'],
  '5.5.3-unsupervised-contact-c': ['risks:unsupervised-contact/short 1', 'risks:unsupervised-contact/harms 3'],
  '5.5.3-online-communities-a': [
    'questions:online-communities/more 1',
    'risks:online-communities/short 1',
    'risks:online-communities/harms 1 2 3',
  ],
  '5.5.3-online-communities-b': ['risks:online-communities/harms 4 5'],
  '5.5.3-sharing': ['questions:sharing/more 1', 'risks:sharing/short 1', 'risks:sharing/harms 1 2 3'],
  '5.5.3-violent-extremism-a': ['questions:violent-extremism/more 1', 'risks:violent-extremism/harms 1 2 4'],
  '5.5.3-violent-extremism-b': ['risks:violent-extremism/harms 3'],
  '5.5.3-violent-extremism-c': [
    'risks:violent-extremism/short 1',
    'tasks:prevent-spoc/reach 2',
    'tasks:prevent-spoc/opening 1 3',
    'tasks:prevent-spoc/doNot 1',
    'tasks:prevent-spoc/notes 1 2 3',
    'tasks:locked/why/prevent-spoc 1 2',
    'tasks:locked/taken 3',
    'tasks:locked/spocTaken 1 2',
    'tasks:tried/prevent-spoc 3',
    'call:say/prevent 1',
    'risks:violent-extremism/tell 2 3',
    'questions:already-reported/more 2',
  ],
  '5.5.4-a': ['tasks:police/notes 4', 'pages:next-steps/offences 1 2'],
  '5.5.4-b': ['pages:resources/guideline 1'],
  '5.5.5-a': ['pages:next-steps/process 1 2', 'pages:other-procedures/body 1'],
  '5.5.5-b': [
    'tasks:social-services/opening 1',
    'tasks:social-services/doNot 1',
    'tasks:social-services/notes 3',
    'tasks:social-services/areaNotKnown 2',
    'tasks:police/opening 1',
    'tasks:police/doNot 1',
    'tasks:police/notes 2',
    'tasks:police/online 1',
    'tasks:prevent-spoc/doNot 1',
    'tasks:prevent-spoc/notes 3',
    'tasks:locked/wordings 1',
    'tasks:locked/spocTaken 2',
    'tasks:tried/police 4',
    'risks:violent-extremism/tell 1 3',
    'pages:online-safety-advice/concern 1',
    'questions:local-authority/more 1',
    'advice:say/parent/lines 5',
  ],
  '5.5.5-c': [
    'tasks:social-services/notes 4',
    'call:say/complex 1',
    'pages:next-steps/process 3 4',
    'record:complexCase 1',
  ],
  '5.5.5-d': ['tasks:ceop/notes 3', 'tasks:iwf/notes 3', 'tasks:site/opening 1', 'tasks:site/notes 1'],
  '5.5.5-e': ['tasks:site/notes 2', 'tasks:locked/wordings 2'],
  '5.5.6-a': [
    'advice:do/tell-police-where/line 1',
    'advice:do/tell-police-where/more 2',
    'advice:do/police-lead/line 1',
    'advice:do/police-lead/more 1',
    'tasks:police/notes 1',
  ],
  '5.5.6-b': ['advice:do/deleted-can-be-recovered/line 1', 'advice:do/deleted-can-be-recovered/more 1'],
  '5.5.6-c': ['advice:do/co-operation-may-be-needed/line 1', 'advice:do/co-operation-may-be-needed/more 1'],
  '5.5.6-d': [
    'do-nots:leave-devices-alone 1',
    'do-nots:no-copying-images 1',
    'advice:doNot/leave-devices-alone 1',
    'advice:doNot/no-search-for-evidence 2',
    'advice:doNot/no-seizing 3',
    'advice:do/secure-electronic/more 3',
    'advice:do/deleted-can-be-recovered/more 3',
    'advice:do/tell-police-what-was-done/line 1',
    'tasks:ceop/doNot 2',
    'risks:unsupervised-contact/tell 3',
    'risks:sharing/tell 3',
    'advice:say/child/lines 4',
    'advice:say/parent/lines 2 3',
    'questions:evidence-location/more 4',
    'ui:leaveDevices 1',
  ],
  '5.5.6-e': ['do-nots:no-seizing 1', 'advice:doNot/no-seizing 2 3'],
  '5.5.6-f': [
    'do-nots:no-search-for-evidence 1',
    'do-nots:no-copying-images 1',
    'advice:doNot/no-search-for-evidence 1 3',
    'advice:do/secure-paper/line 1',
    'advice:do/secure-paper/more 1',
    'advice:do/secure-electronic/line 1',
    'advice:do/secure-electronic/more 1',
    'advice:do/tell-police-where/more 1',
    'advice:do/deleted-can-be-recovered/more 2',
    'tasks:ceop/doNot 2',
    'risks:virtual-identities/tell 3',
    'risks:online-communities/tell 3',
    'risks:sharing/tell 3',
    'questions:others-involved/more 1',
    'questions:extremism-signs/help 1',
  ],
  '5.5.6-g': [
    'tasks:social-services/notes 5',
    'tasks:police/notes 3',
    'tasks:ceop/notes 3 5',
    'tasks:iwf/notes 5',
    'tasks:locked/why/ceop 2',
    'tasks:locked/why/iwf 2',
    'tasks:locked/wordings 3',
    'call:say/services 1',
  ],
  '5.5.7-a': [
    'tasks:social-services/outsideWales 2',
    'tasks:ceop/opening 3',
    'tasks:ceop/notes 4',
    'tasks:iwf/opening 3',
    'tasks:iwf/notes 4',
    'tasks:site/opening 2',
    'tasks:site/notes 2',
    'tasks:locked/why/ceop 1',
    'tasks:locked/why/iwf 1',
    'tasks:locked/why/site 1',
    'tasks:locked/wordings 1',
    'tasks:locked/taken 1',
    'questions:local-authority/more 2',
    'pages:resources/lead 4',
    'pages:resources/others 2',
  ],
  '5.5.7-b': ['tasks:ceop/notes 1 2 6', 'questions:already-reported/more 3'],
  '5.5.7-c': ['tasks:iwf/notes 1 2 3'],
  '5.5.7-d': ['pages:resources/lead 1', ...siteIds.map((site) => `pages:resources/list/${site}/printed 1`)],
  '5.5.7-e': ['pages:online-safety-advice/body 2', 'pages:resources/warning 1'],
  '5.5.7-glossary': ['pages:resources/glossary 1'],
};
/** What a person answered, and what Clear Steps says of itself: no advice. */
const noAdvice =
  /^(ui:risks\/help 1|call:say\/(noDanger|notClassified|implied\/.*) 1|tasks:social-services\/(noNumber|lookedAfter) 1|pages:next-steps\/record 4|pages:danger-opening [14]|pages:other-procedures\/(lead 1|body [34])|pages:online-safety-advice\/body 1|pages:resources\/lead [23]|pages:about\/.*)$/;

const eachLine = (of: string): readonly string[] => {
  const [key = '', ...places] = of.split(' ');
  return places.map((place) => `${key} ${place}`);
};
const linesIn = (of: Table): readonly (readonly [line: string, on: Stands])[] =>
  Object.entries(of).flatMap(([key, lines]) => lines.map((on, at) => [`${key} ${at + 1}`, on] as const));

/** Where a table gives a line a clause that does not say it, or withholds one; names a section and stands on none of it; or has more or fewer lines than its text. */
function faultsIn(of: Table): readonly string[] {
  const clauses = clauseIds.flatMap((clause) => {
    const wanted = (says[clause] ?? []).flatMap(eachLine);
    const found = linesIn(of).flatMap(([line, on]) => (on.includes(clause) ? [line] : []));
    return [
      ...found.filter((line) => !wanted.includes(line)).map((line) => `${line}: ${clause} does not say it`),
      ...wanted.filter((line) => !found.includes(line)).map((line) => `${line}: ${clause} says it`),
    ];
  });
  const texts = languages.flatMap((language) =>
    groundedKeys.flatMap((key) => {
      const lines = textAt(language, key).split('\n');
      const counted = lines.length === of[key]?.length ? [] : [`${key}: not as many as its lines, ${language}`];
      const named = lines.flatMap((line, at) =>
        (line.match(/5\.5\.\d/g) ?? [])
          .filter((section) => !of[key]?.[at]?.some((basis) => basis.startsWith(section)))
          .map((section) => `${key} ${at + 1}: names ${section}`),
      );
      return [...counted, ...named];
    }),
  );
  return [...clauses, ...texts];
}

it('each line stands on the clauses that say it, and on no other', () => {
  expect(faultsIn(table)).toEqual([]);
});

it('a line of good practice that a clause is given, and a line whose own is taken away, are found', () => {
  const given: Table = {
    ...table,
    'tasks:social-services/doNot': [['5.5.5-b', 'lack-of-detail'], ['image-law'], ['5.5.7-a']],
  };
  expect(faultsIn(given)).toEqual(['tasks:social-services/doNot 3: 5.5.7-a does not say it']);
  const taken: Table = {
    ...table,
    'tasks:social-services/doNot': standsOf('tasks:social-services/doNot').slice(0, 2),
  };
  expect(faultsIn(taken)).toEqual(
    languages.map((language) => `tasks:social-services/doNot: not as many as its lines, ${language}`),
  );
  const lost: Table = {
    ...table,
    'pages:next-steps/process': [['5.5.5-a'], ['5.5.5-a'], ['good-practice'], ['5.5.5-c']],
  };
  expect(faultsIn(lost)).toContain('pages:next-steps/process 3: names 5.5.5');
});

it('a line on nothing, and on what there is not, do not compile', () => {
  // @ts-expect-error: it stands on nothing.
  const nothing: Stands = [];
  // @ts-expect-error: there is no such clause.
  const unknown: Stands = ['5.5.9-a'];
  // @ts-expect-error: a text that advises has a row of its own.
  const rest: Record<GroundedKey, readonly Stands[]> = { 'call:mark/lead': [['good-practice']] };
  expect([nothing, unknown, rest]).toHaveLength(3);
});

it('no line of the first load names its section itself: the signs that it has from the first are those that it keeps', () => {
  const lines = languages.flatMap((language) => Object.keys(firstStands).map((key) => textAt(language, key)));
  expect(lines.filter((line) => /5\.5\.\d/.test(line))).toEqual([]);
});

it('where the protocol says nothing of a line, it is newer or good practice, or no advice at all', () => {
  const ofClauses = Object.values(says).flat().flatMap(eachLine);
  const others = linesIn(table).filter(([line]) => !ofClauses.includes(line) && !noAdvice.test(line));
  const isAdvice = (basis: string) => basis === 'good-practice' || basis in facts;
  expect(others.length).toBeGreaterThan(80);
  // A line that advises can end in what Clear Steps says of itself.
  expect(
    others.filter(
      ([, [first, ...rest]]) => !isAdvice(first) || rest.some((one) => !isAdvice(one) && one !== 'clear-steps'),
    ),
  ).toEqual([]);
});

const askedAt = (question: string): readonly ScreenId[] =>
  question.startsWith('evidence-') ? ['evidence'] : ['before-you-ring'];
/** On which screens the lines of a text stand. */
function screensOf(key: string): readonly ScreenId[] {
  const [, task] = /^tasks:(social-services|police|prevent-spoc|ceop|iwf|site)\//.exec(key) ?? [];
  if (/\/(outsideWales|areaNotKnown)$/.test(key)) return ['referrals/social-services', 'referrals/police'];
  if (task) return [`referrals/${task}` as ScreenId];
  if (key.startsWith('ui:task-list/')) return ['referrals'];
  if (key.startsWith('do-nots:')) return ['evidence-guidance', 'referrals', 'record'];
  if (key.startsWith('advice:')) return ['evidence-guidance'];
  if (key.startsWith('pages:next-steps/followUps/')) return ['next-steps', 'record'];
  const [, question = ''] = /^questions:([^/]+)\//.exec(key) ?? [];
  if (question)
    return ['immediate-danger', 'called-999', 'harm'].includes(question) ? [question as ScreenId] : askedAt(question);
  const [, aside] = /^pages:(other-procedures|professional-conduct|online-safety-advice)\//.exec(key) ?? [];
  if (aside) return [aside as ScreenId];
  if (key.startsWith('tasks:tried/')) return [`referrals/${key.replace('tasks:tried/', '')}` as ScreenId];
  return [];
}

it('what is newer of a line stands with its source and its date on the same screen', () => {
  const missing = groundedKeys.flatMap((key) =>
    screensOf(key).flatMap((screen) =>
      standsOf(key)
        .flat()
        .filter((basis): basis is FactId => basis in facts && !factsOn(screen).includes(basis as FactId))
        .map((fact) => `${key} on ${screen}: ${fact}`),
    ),
  );
  expect(missing).toEqual([]);
});
