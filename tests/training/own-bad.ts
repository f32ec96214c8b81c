import { type OwnFile, ownFile, textOf } from './own-files';

/** A bad file: what is wrong, where, and the line that is named. `schema`: whether the schema refuses it too. */
export interface Bad {
  readonly name: string;
  readonly text: string;
  readonly code: string;
  readonly place: string;
  readonly line: RegExp;
  readonly schema: boolean;
}

/** `value`: what is put at the place, or at `where`. Without one, the place is removed. */
type Row = readonly [code: string, place: string, line: RegExp, value?: unknown, where?: string];
const many = <T>(length: number, of: (at: number) => T): readonly T[] => Array.from({ length }, (_, at) => of(at));

const inShape: readonly Row[] = [
  ['not-id', 'id', /"My Case"/, 'My Case'],
  ['missing', 'id', /^\{/],
  ['unknown-key', 'author', /"author"/, 'me'],
  ['not-object', 'answers', /"answers": \[/, []],
  ['unknown-question', 'answers.danger', /"danger"/, 'no'],
  ['unknown-option', 'answers.need', /"worry"/, 'worry'],
  ['unknown-option', 'answers.evidence-location[1]', /"radio"/, ['computer', 'radio'], 'answers.evidence-location'],
  ['takes-one', 'answers.need', /"need": \[/, ['concern']],
  ['takes-many', 'answers.harm', /"harm": "grooming"/, 'grooming'],
  ['empty-list', 'answers.harm', /"harm": \[\]/, []],
  ['twice', 'answers.harm[1]', /"grooming"/, ['grooming', 'grooming'], 'answers.harm'],
  ['stands-alone', 'answers.evidence-handled[1]', /"none"/, ['viewed', 'none'], 'answers.evidence-handled'],
  ['unknown-task', 'reports[0].to', /"to": "mother"/, 'mother'],
  ['unknown-action', 'reports[1].do', /"do": "done"/, 'done'],
  ['not-report', 'reports[0]', /\{\}/, {}],
  ['unknown-key', 'reports[0].note', /"note"/, 'x'],
  ['unknown-option', 'reports[4].answer', /"perhaps"/, { change: 'sharing', answer: 'perhaps' }, 'reports[4]'],
  ['not-minutes', 'scenario.minutes', /0\.5/, 0.5],
  ['not-list', 'scenario.tags', /"tags": "contact"/, 'contact'],
  ['not-tag', 'scenario.tags[0]', /"my tag"/, ['my tag'], 'scenario.tags'],
  ['too-large', '', /^\{/, many(1_000_000, (at) => `t${at}`), 'scenario.tags'],
  ['too-many', 'scenario.tags', /"tags": \[/, many(21, (at) => `t${at}`)],
  ['not-led-over', 'scenario.pauses[0]', /"lunch"/, ['lunch'], 'scenario.pauses'],
  ['no-words', 'scenario.words', /"words": \{\}/, {}],
  ['unknown-key', 'scenario.words.fr', /"fr"/, {}],
  ['missing', 'scenario.words.cy.title', /"cy": \{/],
  ['empty-text', 'scenario.words.en.title', /"title": ""/, ''],
  ['not-text', 'scenario.words.en.title', /"title": \[/, ['A']],
  ['too-long', 'scenario.words.en.title', /"title": "x/, 'x'.repeat(301)],
  ['missing', 'scenario.words.cy.stages.immediate-danger', /"stages"/],
  ['unknown-key', 'scenario.words.en.stages.lunch', /"lunch"/, 'We eat.'],
];

const inSense: readonly Row[] = [
  ['shipped-id', 'id', /"posing-as-a-child"/, 'posing-as-a-child'],
  ['off-path', 'answers.extremism-signs', /"extremism-signs": \[/, ['not-known']],
  ['refused/locked', 'reports[0]', /\{/, ({ reports }: OwnFile) => reports.unshift(reports.splice(2, 1)[0])],
  ['refused/already-made', 'reports[1]', /\{/, ({ reports }: OwnFile) => reports.splice(1, 0, reports[0])],
  ['refused/not-in-plan', 'reports[4]', /\{/, { to: 'prevent-spoc', do: 'made' }],
  ['refused/not-asked', 'reports[4]', /\{/, { change: 'extremism-signs', answer: ['not-known'] }],
  ['left-over', 'answers.evidence-handled', /"answers"/],
  ['left-over', 'reports', /"reports"/, ({ reports }: OwnFile) => reports.splice(1, 3)],
  ['not-led-over', 'scenario.pauses[0]', /"called-999"/, ['called-999'], 'scenario.pauses'],
  ['missing', 'scenario.words.cy.pauses.harm', /"pauses": \{/, 'harm', 'scenario.pauses[9]'],
  ['unknown-key', 'scenario.words.en.pauses.need', /"need"/, 'Why?'],
  ['not-two', 'scenario.moments', /"moments"/, [{ ask: 'harm' }]],
  ['not-two', 'scenario.moments', /"scenario"/, 'Why these.', 'scenario.words.en.judges'],
  ['off-path', 'scenario.moments[0].ask', /signs/, [{ ask: 'extremism-signs' }, { ask: 'harm' }], 'scenario.moments'],
  ['not-led-over', 'scenario.moments[0].discuss', /"need"/, [{ discuss: 'need' }, { ask: 'harm' }], 'scenario.moments'],
];

const good = textOf(ownFile('posing-as-a-child'));
const asText: readonly (readonly [code: string, place: string, line: RegExp, text: string])[] = [
  ['empty-file', '', /^$/, ''],
  ['curly-quotes', '', /“own/, good.replace('"own-posing-as-a-child"', '“own-posing-as-a-child”')],
  ['not-json', '', /\]/, good.replace('"nobody"\n', '"nobody",\n')],
  ['not-json', '', /mine/, good.replace('{', '{ // mine')],
  ['not-object', '', /\[/, `[${good}]`],
  ['given-twice', 'id', /"own-/, good.replace('{', '{ "id": "first",')],
  ['unknown-key', '__proto__', /__proto__/, good.replace('{', '{ "__proto__": { "isOwn": false },')],
  ['unknown-key', 'scenario.words.__proto__', /__proto__/, good.replace('"words": {', '"words": { "__proto__": {},')],
  [
    'unknown-question',
    'answers.__proto__',
    /__proto__/,
    good.replace('"answers": {', '"answers": { "__proto__": "yes",'),
  ],
  ['too-deep', '', /\[/, '['.repeat(100_000) + ']'.repeat(100_000)],
];

/** Puts a value at a place such as `reports[0].to`. Without one, removes the place. */
function put(file: OwnFile, where: string, value: unknown): void {
  const keys = where.split(/[.[\]]+/).filter(Boolean);
  const within = keys.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, file);
  const last = Array.isArray(within) ? Math.min(Number(keys.at(-1)), within.length) : keys.at(-1)!;
  if (value === undefined) Reflect.deleteProperty(within, last);
  else Reflect.set(within, last, value);
}

function made([code, place, line, value, where = place]: Row, schema: boolean): Bad {
  const file = ownFile('posing-as-a-child');
  if (typeof value === 'function') (value as (file: OwnFile) => void)(file);
  else put(file, where, value);
  return { name: `${code} at ${place}`, code, place, line, text: textOf(file), schema };
}

/** Files that are wrong in one way each. */
export const bad: readonly Bad[] = [
  ...inShape.map((row) => made(row, true)),
  ...inSense.map((row) => made(row, false)),
  ...asText.map(([code, place, line, text]) => ({ name: `${code} ${line}`, code, place, line, text, schema: false })),
];
