import { numberOf } from '../../../src/chart/graph';
import { titleKey } from '../../../src/chart/title-key';
import { type Language, languages } from '../../../src/words/language-ids';
import type { About, FailureText } from '../promises/check';
import { textAt } from '../subject/locales';
import { screens } from '../terms/screens';

let spoken: Language = 'en';
/** Returns what `say` says in each language. The proof itself uses English, a change book each language. */
export function saidInEach(say: () => string): Readonly<Record<Language, string>> {
  const said = languages.map((language) => {
    spoken = language;
    return [language, say()] as const;
  });
  spoken = 'en';
  return Object.fromEntries(said) as Record<Language, string>;
}

/** Returns a text without tags. */
export const plain = (text: string): string => text.replace(/<[^>]*>/g, '');
/** Returns the first text that exists, or else the id. */
const textOr = (id: string, ...places: readonly string[]): string =>
  places.map((place) => textAt(spoken, place)).find(Boolean) ?? id;

const taskName = (id: string): string => textOr(id, `ui:tasks/${id}`);
const questionName = (id: string): string => textOr(id, `questions:${id}/label`);
const optionNames = (question: string, ids: readonly string[]): string =>
  ids.map((id) => textOr(id, `questions:${question}/options/${id}/label`, `areas:authorities/${id}`)).join('; ');
/** The number and title of a screen in the reviewer's book. */
function screenName(id: string): string {
  const screen = screens.find((known) => known === id);
  return screen ? `${numberOf(screen)}. ${textOr(screen, titleKey(screen))}` : textOr(id, `proof:screens/${id}`);
}
const markName = (id: string): string => textOr(id, `proof:marks/${id.replace(':', '/')}`);

/** The names of things, by kind. */
const nameOf: Readonly<Record<string, (id: string) => string>> = {
  task: taskName,
  duty: taskName,
  left: taskName,
  question: questionName,
  advice: (id) => textOr(id, `do-nots:${id}`, `advice:do/${id}/line`, `advice:say/${id}`),
  screen: screenName,
  risk: (id) => textOr(id, `risks:${id}/name`),
  form: (id) => textOr(id, `ui:risks/form/${id}`),
  status: (id) => textOr(id, `proof:status/${id}`, `ui:status/${id}`),
  action: markName,
  language: (id) => textOr(id, `ui:languages/${id}`),
  danger: (id) => textOr(id, `proof:danger/${id}`),
  area: (id) => textOr(id, `areas:authorities/${id}`, `questions:local-authority/options/${id}/label`),
  fact: (id) => id.replace(/^([^:]*):(.*)$/, (_, question: string, option: string) => optionNames(question, [option])),
  clause: (id) => textOr(id, `ui:clauseRefs/${id}`),
};

/** Within a sentence it is “the Police”, or “yr heddlu”. */
const within = (value: string, before: string): string =>
  /(^|[.:] )$/.test(before) ? value : value.replace(/^(The|Yr?) /, (article) => article.toLowerCase());
/** A text without tags, with its values filled in. */
const filled = (text: string, values: About): string =>
  plain(text).replace(/\{\{(\w+)\}\}/g, (_, name: string, at: number, whole: string) =>
    within(values[name] ?? '', whole.slice(0, at)),
  );

/** A kind and an id, such as `status made`, in words; without a kind, a question. */
const kindAndId = (value: string): string => {
  const [kind = '', id] = value.split(' ');
  return id ? (nameOf[kind]?.(id) ?? id) : questionName(value);
};
/** The same within a phrase of `what` or `lost`, such as “CEOP drops out of the plan.” */
function phrase(phrases: 'what' | 'lost', value: string): string {
  const [kind = '', id = ''] = value.split(' ');
  const name = (kind === 'status' ? taskName : nameOf[kind])?.(id) ?? id;
  return filled(textOr(value, `proof:${phrases}/${kind}`), { name });
}

/** What a check is about, in words. The rules of the solver keep their names from the file. */
function named(about: About): About {
  const name = (key: string, value: string): string => {
    if (key === 'what' || key === 'lost') return phrase(key, value);
    if (key === 'found' || key === 'wanted' || key === 'other') return kindAndId(value);
    if (key === 'from' || key === 'option') return optionNames(about['question'] ?? '', value.split(' '));
    return nameOf[key]?.(value) ?? value;
  };
  return Object.fromEntries(Object.entries(about).map(([key, value]) => [key, plain(name(key, value))]));
}

/** Returns what is wrong, as a sentence. */
export const inWords = ({ wrong, about }: FailureText): string =>
  filled(textAt(spoken, `proof:wrong/${wrong}`), named(about));
