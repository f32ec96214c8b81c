import { type OwnFile, ownFile, textOf } from './own-files';

/** A bad file: what is wrong with it, where, and what stands on the line that is named. `schema`: whether the schema refuses it too. */
export interface Bad {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly place: string;
  readonly line: RegExp;
  readonly schema: boolean;
}

type Edit = (file: OwnFile) => void;
type Row = readonly [name: string, code: string, place: string, line: RegExp, edit: Edit];
const cut = (object: unknown, key: string) => void Reflect.deleteProperty(object as object, key);
const set = (object: unknown, key: string, value: unknown) => void Reflect.set(object as object, key, value);

const inShape: readonly Row[] = [
  ['an id with capitals', 'not-id', 'id', /"My Case"/, (f) => set(f, 'id', 'My Case')],
  ['an id that is a number', 'not-id', 'id', /"id": 7/, (f) => set(f, 'id', 7)],
  ['an id that leads elsewhere', 'not-id', 'id', /\.\.\/live/, (f) => set(f, 'id', '../live')],
  ['an id that is too long', 'not-id', 'id', /"aaa/, (f) => set(f, 'id', 'a'.repeat(61))],
  ['no id', 'missing', 'id', /^\{/, (f) => cut(f, 'id')],
  ['no answers', 'missing', 'answers', /^\{/, (f) => cut(f, 'answers')],
  ['no scenario', 'missing', 'scenario', /^\{/, (f) => cut(f, 'scenario')],
  ['a key of its own', 'unknown-key', 'author', /"author"/, (f) => set(f, 'author', 'me')],
  ['answers as a list', 'not-object', 'answers', /"answers": \[/, (f) => set(f, 'answers', [])],
  ['reports as an object', 'not-list', 'reports', /"reports": \{/, (f) => set(f, 'reports', {})],
  [
    'too many reports',
    'too-many',
    'reports',
    /"reports": \[/,
    (f) =>
      set(
        f,
        'reports',
        Array.from({ length: 41 }, () => ({ to: 'police', do: 'tried' })),
      ),
  ],
  [
    'a question that there is not',
    'unknown-question',
    'answers.danger',
    /"danger"/,
    (f) => set(f.answers, 'danger', 'no'),
  ],
  ['an option that there is not', 'unknown-option', 'answers.need', /"worry"/, (f) => set(f.answers, 'need', 'worry')],
  [
    'an option in a list that there is not',
    'unknown-option',
    'answers.evidence-location[1]',
    /"radio"/,
    (f) => set(f.answers, 'evidence-location', ['computer', 'radio']),
  ],
  ['a list for one', 'takes-one', 'answers.need', /"need": \[/, (f) => set(f.answers, 'need', ['concern'])],
  ['one for a list', 'takes-many', 'answers.harm', /"harm": "grooming"/, (f) => set(f.answers, 'harm', 'grooming')],
  ['an empty list', 'empty-list', 'answers.harm', /"harm": \[\]/, (f) => set(f.answers, 'harm', [])],
  [
    'an option twice',
    'twice',
    'answers.harm[1]',
    /"grooming"/,
    (f) => set(f.answers, 'harm', ['grooming', 'grooming']),
  ],
  [
    'none with another',
    'stands-alone',
    'answers.evidence-handled[1]',
    /"none"/,
    (f) => set(f.answers, 'evidence-handled', ['viewed', 'none']),
  ],
  ['a report to nobody', 'unknown-task', 'reports[0].to', /"to": "mother"/, (f) => set(f.reports[0], 'to', 'mother')],
  [
    'a mark that there is not',
    'unknown-action',
    'reports[1].do',
    /"do": "done"/,
    (f) => set(f.reports[1], 'do', 'done'),
  ],
  ['a report of nothing', 'not-report', 'reports[0]', /\{\}/, (f) => f.reports.unshift({})],
  ['a report with a note', 'unknown-key', 'reports[0].note', /"note"/, (f) => set(f.reports[0], 'note', 'x')],
  [
    'a change with a note',
    'unknown-key',
    'reports[4].note',
    /"note"/,
    (f) => f.reports.push({ change: 'sharing', answer: 'no', note: 'x' }),
  ],
  [
    'a change of a question that there is not',
    'unknown-question',
    'reports[4].change',
    /"change": "danger"/,
    (f) => f.reports.push({ change: 'danger', answer: 'no' }),
  ],
  [
    'a change to an option that there is not',
    'unknown-option',
    'reports[4].answer',
    /"answer": "perhaps"/,
    (f) => f.reports.push({ change: 'sharing', answer: 'perhaps' }),
  ],
  [
    'a level that there is not',
    'not-one-of',
    'scenario.level',
    /"level": "easy"/,
    (f) => set(f.scenario, 'level', 'easy'),
  ],
  ['no level', 'missing', 'scenario.level', /"scenario": \{/, (f) => cut(f.scenario, 'level')],
  ['half a minute', 'not-minutes', 'scenario.minutes', /0\.5/, (f) => set(f.scenario, 'minutes', 0.5)],
  ['minutes as a text', 'not-minutes', 'scenario.minutes', /"15"/, (f) => set(f.scenario, 'minutes', '15')],
  ['tags as a text', 'not-list', 'scenario.tags', /"tags": "contact"/, (f) => set(f.scenario, 'tags', 'contact')],
  ['a tag with a space', 'not-tag', 'scenario.tags[0]', /"my tag"/, (f) => set(f.scenario, 'tags', ['my tag'])],
  [
    'a million tags',
    'too-large',
    '',
    /^\{/,
    (f) =>
      set(
        f.scenario,
        'tags',
        Array.from({ length: 1_000_000 }, (_, at) => `t${at}`),
      ),
  ],
  [
    'too many tags',
    'too-many',
    'scenario.tags',
    /"tags": \[/,
    (f) =>
      set(
        f.scenario,
        'tags',
        Array.from({ length: 21 }, (_, at) => `t${at}`),
      ),
  ],
  [
    'a pause at no screen',
    'not-led-over',
    'scenario.pauses[0]',
    /"lunch"/,
    (f) => set(f.scenario, 'pauses', ['lunch']),
  ],
  [
    'clauses of what there is not',
    'unknown-key',
    'scenario.clauses.danger',
    /"danger"/,
    (f) => set(f.scenario['clauses'], 'danger', []),
  ],
  [
    'a clause that there is not',
    'not-one-of',
    'scenario.clauses.need[0]',
    /"5\.5\.9"/,
    (f) => set(f.scenario['clauses'], 'need', ['5.5.9']),
  ],
  ['no words', 'missing', 'scenario.words', /"scenario": \{/, (f) => cut(f.scenario, 'words')],
  ['words in no language', 'no-words', 'scenario.words', /"words": \{\}/, (f) => set(f.scenario, 'words', {})],
  [
    'words in a third language',
    'unknown-key',
    'scenario.words.fr',
    /"fr"/,
    (f) => set(f.scenario.words, 'fr', f.scenario.words['en']),
  ],
  ['no title', 'missing', 'scenario.words.cy.title', /"cy": \{/, (f) => cut(f.scenario.words['cy'], 'title')],
  [
    'an empty title',
    'empty-text',
    'scenario.words.en.title',
    /"title": ""/,
    (f) => set(f.scenario.words['en'], 'title', ''),
  ],
  [
    'a title that is a list',
    'not-text',
    'scenario.words.en.title',
    /"title": \[/,
    (f) => set(f.scenario.words['en'], 'title', ['A']),
  ],
  [
    'a title that is too long',
    'too-long',
    'scenario.words.en.title',
    /"title": "x/,
    (f) => set(f.scenario.words['en'], 'title', 'x'.repeat(301)),
  ],
  [
    'a story without a beginning',
    'missing',
    'scenario.words.cy.stages.immediate-danger',
    /"stages"/,
    (f) => cut(f.scenario.words['cy']?.stages, 'immediate-danger'),
  ],
  [
    'a story at no screen',
    'unknown-key',
    'scenario.words.en.stages.lunch',
    /"lunch"/,
    (f) => set(f.scenario.words['en']?.stages, 'lunch', 'We eat.'),
  ],
  [
    'a usual mistake that is a number',
    'not-text',
    'scenario.words.en.mistake.need',
    /"need": 3/,
    (f) => set(f.scenario.words['en']?.mistake, 'need', 3),
  ],
  [
    'a reason of an option that there is not',
    'unknown-key',
    'scenario.words.en.options.need.worry',
    /"worry"/,
    (f) => set(f.scenario.words['en'], 'options', { need: { worry: 'x' } }),
  ],
  ['no debrief', 'missing', 'scenario.words.en.debrief', /"en": \{/, (f) => cut(f.scenario.words['en'], 'debrief')],
];

const inSense: readonly Row[] = [
  ['the id of a shipped scenario', 'shipped-id', 'id', /"posing-as-a-child"/, (f) => set(f, 'id', 'posing-as-a-child')],
  [
    'an answer to what is not asked',
    'off-path',
    'answers.extremism-signs',
    /"extremism-signs": \[/,
    (f) => set(f.answers, 'extremism-signs', ['not-known']),
  ],
  [
    'a report that comes too early',
    'refused/locked',
    'reports[0]',
    /\{/,
    (f) => f.reports.unshift(f.reports.splice(2, 1)[0]),
  ],
  ['a report made twice', 'refused/already-made', 'reports[1]', /\{/, (f) => f.reports.splice(1, 0, f.reports[0])],
  [
    'a report that is in no plan',
    'refused/not-in-plan',
    'reports[4]',
    /\{/,
    (f) => f.reports.push({ to: 'prevent-spoc', do: 'made' }),
  ],
  [
    'a change of what is not asked',
    'refused/not-asked',
    'reports[4]',
    /\{/,
    (f) => f.reports.push({ change: 'extremism-signs', answer: ['not-known'] }),
  ],
  [
    'a question left open',
    'left-over',
    'answers.evidence-handled',
    /"answers"/,
    (f) => cut(f.answers, 'evidence-handled'),
  ],
  ['the Police not told', 'left-over', 'reports', /"reports"/, (f) => f.reports.splice(1, 3)],
  [
    'a pause that the model passes by',
    'not-led-over',
    'scenario.pauses[0]',
    /"called-999"/,
    (f) => set(f.scenario, 'pauses', ['called-999']),
  ],
  [
    'a pause without its question',
    'missing',
    'scenario.words.cy.pauses.harm',
    /"pauses": \{/,
    (f) => (f.scenario['pauses'] as string[]).push('harm'),
  ],
  [
    'a question where nothing pauses',
    'unknown-key',
    'scenario.words.en.pauses.need',
    /"need"/,
    (f) => set(f.scenario.words['en']?.pauses, 'need', 'Why?'),
  ],
  [
    'no reason for an answer',
    'missing',
    'scenario.words.en.why.sharing',
    /"why"/,
    (f) => cut(f.scenario.words['en']?.why, 'sharing'),
  ],
  [
    'no reason for a report',
    'missing',
    'scenario.words.cy.why.police',
    /"why"/,
    (f) => cut(f.scenario.words['cy']?.why, 'police'),
  ],
  [
    'a reason for what is not asked',
    'unknown-key',
    'scenario.words.en.why.extremism-signs',
    /"extremism-signs"/,
    (f) => set(f.scenario.words['en']?.why, 'extremism-signs', 'x'),
  ],
  [
    'a reason against the answer itself',
    'unknown-key',
    'scenario.words.en.options.need.concern',
    /"concern"/,
    (f) => set(f.scenario.words['en'], 'options', { need: { concern: 'x' } }),
  ],
];

const good = () => textOf(ownFile('posing-as-a-child'));
type Raw = readonly [name: string, code: string, place: string, line: RegExp, text: string];
const asText: readonly Raw[] = [
  ['nothing', 'empty-file', '', /^$/, ''],
  [
    'curly quotation marks',
    'curly-quotes',
    '',
    /“own/,
    good().replace('"own-posing-as-a-child"', '“own-posing-as-a-child”'),
  ],
  ['a curly name', 'curly-quotes', '', /“id/, good().replace('"id"', '“id”')],
  ['a picture', 'not-json', '', /PNG/, '\u0089PNG\u0000\u0001'],
  ['a comma too many', 'not-json', '', /\]/, good().replace('"nobody"\n', '"nobody",\n')],
  [
    'a comma missing',
    'not-json',
    '',
    /"scenario"|"answers"/,
    good().replace('"own-posing-as-a-child",', '"own-posing-as-a-child"'),
  ],
  ['a remark', 'not-json', '', /mine/, good().replace('{', '{ // mine')],
  ['a list of scenarios', 'not-object', '', /\[/, `[${good()}]`],
  ['a bare null', 'not-object', '', /null/, 'null'],
  [
    'a key twice',
    'given-twice',
    'id',
    /"second"/,
    good().replace('{', '{ "id": "second-first",').replace('"id": "own-posing-as-a-child"', '"id": "second"'),
  ],
  ['a prototype', 'unknown-key', '__proto__', /__proto__/, good().replace('{', '{ "__proto__": { "isOwn": false },')],
  [
    'a prototype among the words',
    'unknown-key',
    'scenario.words.__proto__',
    /__proto__/,
    good().replace('"words": {', '"words": { "__proto__": {},'),
  ],
  [
    'a prototype among the answers',
    'unknown-question',
    'answers.__proto__',
    /__proto__/,
    good().replace('"answers": {', '"answers": { "__proto__": "yes",'),
  ],
  ['a hundred thousand layers', 'too-deep', '', /\[/, '['.repeat(100_000) + ']'.repeat(100_000)],
];

const made = ([name, code, place, line, edit]: Row, schema: boolean): Bad => {
  const file = ownFile('posing-as-a-child');
  edit(file);
  return { name, code, place, line, text: textOf(file), schema };
};

/** Files that are wrong in one way each. */
export const bad: readonly Bad[] = [
  ...inShape.map((row) => made(row, true)),
  ...inSense.map((row) => made(row, false)),
  ...asText.map(([name, code, place, line, text]) => ({ name, code, place, line, text, schema: false })),
];
