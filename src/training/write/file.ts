import type { CaseFile } from '../../case/file';
import { storageOf, tabText } from '../../session/storage';
import {
  anyText,
  type Infer,
  isFields,
  listOf,
  objectOf,
  oneOf,
  optional,
  parsed,
  thatIs,
  validPart,
} from '../../validation/schema';
import { type Language, languages, languagesOf } from '../../words/languages';
import type { Key } from '../../words/words';
import type { Model } from '../own/check';

const isTexts = (given: unknown): boolean =>
  isFields(given) && Object.values(given).every((text) => typeof text === 'string');

const draft = objectOf({
  /** Only for a case that was saved or opened. */
  id: optional(anyText),
  /** As typed. */
  minutes: optional(anyText),
  tags: optional(listOf(anyText)),
  /** The questions of the two moments that decide the case; empty where none is chosen. */
  moments: optional(listOf(anyText, { mayRepeat: true })),
  /** The languages in which it is written. */
  shown: optional(oneOf([...languages, 'both'])),
  /** Each text by its language and its place in the file, such as `en.stages.need`. */
  texts: optional(thatIs<Readonly<Record<string, string>>>(isTexts)),
});
type Written = Infer<typeof draft>;
/** What is written of a case: everything has a value from the start, except its id. */
export type Draft = Required<Omit<Written, 'id'>> & { readonly id?: string | undefined };

export const newDraft: Draft = { minutes: '10', tags: [], moments: [], shown: 'both', texts: {} };

/** Keeps the walk of the case being written in this tab, until the tab is closed. */
export const writingStorage = storageOf('clear-steps.writing', 'clear-steps.writing-steps');
/** The kind under which that walk is kept. */
export const writingKind = 'training/_write';

const draftText = tabText('clear-steps.writing-texts');
/** Returns what was written in this tab, as far as it can be read; otherwise a new draft. Never throws. */
export const keptDraft = (): Draft => ({ ...newDraft, ...validPart(draft, parsed(draftText.kept() ?? '')) });
/** Whether something is being written in this tab: texts, or a walk without any yet. */
export const isWriting = (): boolean => draftText.kept() !== undefined || Boolean(writingStorage.kept());
/** Keeps what is written in this tab. Returns whether the browser accepted it. */
export const keepDraft = (written: Draft): boolean => draftText.keep(JSON.stringify(written));
/** Removes everything of the case being written from this tab. */
export function forgetWriting(): void {
  [writingStorage, draftText].forEach(({ forget }) => void forget());
}

const kinds = {
  title: 'training:write/titleOf',
  summary: 'training:write/summary',
  debrief: 'training:presenter/debrief',
  judges: 'training:write/judges',
  stages: 'training:presenter/readAloud',
  pauses: 'training:presenter/pause',
} as const;

/** Returns the key of what kind of text a place has, such as the summary. */
export const kindOf = (place: string): Key => kinds[place.split('.', 1)[0] as keyof typeof kinds];

/** The case that a walk makes, and what follows from it. */
export interface Walked {
  readonly made: Omit<CaseFile, 'id'>;
  readonly model: Model;
}

/** Returns a new id, of random letters, so that nothing that was typed shows in it. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');

/** Returns the questions of the two moments, once both are chosen among those asked; until then none. */
export function momentsOf({ moments }: Draft, { asked }: Model): readonly string[] {
  const chosen = moments.filter((one, at) => asked.some((question) => question === one) && moments.indexOf(one) === at);
  return chosen.length === 2 ? chosen : [];
}

/** Returns the file of a case. What was written in one of its languages is asked for in the other too. */
export function fileOf(draft: Draft, id: string, { made, model }: Walked): string {
  const [{ minutes, tags, shown, texts }, { screens }] = [draft, model];
  const moments = momentsOf(draft, model);
  const written = languagesOf(shown);
  const textAt = (language: Language, place: string): string => (texts[`${language}.${place}`] ?? '').trim();
  const placesOf = (kind: 'stages' | 'pauses') =>
    screens.filter(
      (screen) =>
        (kind === 'stages' && screen === 'immediate-danger')
        || written.some((language) => textAt(language, `${kind}.${screen}`) !== ''),
    );
  const textsOf = (language: Language, kind: 'stages' | 'pauses') =>
    Object.fromEntries(placesOf(kind).map((screen) => [screen, textAt(language, `${kind}.${screen}`)]));
  const wordsIn = (language: Language) => ({
    title: textAt(language, 'title'),
    summary: textAt(language, 'summary'),
    stages: textsOf(language, 'stages'),
    pauses: textsOf(language, 'pauses'),
    debrief: textAt(language, 'debrief'),
    ...(moments.length > 0 && { judges: textAt(language, 'judges') }),
  });
  const scenario = {
    minutes: Number(minutes),
    tags,
    pauses: placesOf('pauses'),
    ...(moments.length > 0 && { moments: moments.map((ask) => ({ ask })) }),
    words: Object.fromEntries(
      languages.filter((one) => written.includes(one)).map((language) => [language, wordsIn(language)]),
    ),
  };
  return `${JSON.stringify({ id, scenario, ...made }, null, 2)}\n`;
}
