import { numberOf } from '../../src/chart/graph';
import { titleKey } from '../../src/chart/title-key';
import type { Language } from '../../src/words/language-ids';
import type { About, FailureText } from '../proof/promises/check';
import { filled } from '../proof/print';
import { textAt } from '../proof/subject/locales';
import { screens } from '../proof/terms/screens';

/** Within a sentence it is “the Police”, or “yr heddlu”. */
const within = (value: string, before: string): string =>
  /(^|[.:] )$/.test(before) ? value : value.replace(/^(The|Yr?) /, (article) => article.toLowerCase());

/** Returns what is wrong with a promise, as a sentence in a language. */
export function inWords(language: Language, { wrong, about }: FailureText): string {
  /** The first text that exists, or else the id. */
  const textOr = (id: string, ...places: readonly string[]): string =>
    places.map((place) => textAt(language, place)).find(Boolean) ?? id;
  const task = (id: string): string => textOr(id, `ui:tasks/${id}`);
  const question = (id: string): string => textOr(id, `questions:${id}/label`);
  const options = (of: string, ids: readonly string[]): string =>
    ids.map((id) => textOr(id, `questions:${of}/options/${id}/label`, `areas:authorities/${id}`)).join('; ');
  /** The names of things, by kind. A screen has its number and title in the reviewer’s book. */
  const nameOf: Readonly<Record<string, (id: string) => string>> = {
    task,
    duty: task,
    left: task,
    question,
    advice: (id) => textOr(id, `do-nots:${id}`, `advice:do/${id}/line`, `advice:say/${id}`),
    screen: (id) => {
      const screen = screens.find((known) => known === id);
      return screen ? `${numberOf(screen)}. ${textOr(screen, titleKey(screen))}` : textOr(id, `proof:screens/${id}`);
    },
    risk: (id) => textOr(id, `risks:${id}/name`),
    form: (id) => textOr(id, `ui:risks/form/${id}`),
    status: (id) => textOr(id, `proof:status/${id}`, `ui:status/${id}`),
    action: (id) => textOr(id, `proof:marks/${id.replace(':', '/')}`),
    language: (id) => textOr(id, `ui:languages/${id}`),
    danger: (id) => textOr(id, `proof:danger/${id}`),
    area: (id) => textOr(id, `areas:authorities/${id}`, `questions:local-authority/options/${id}/label`),
    fact: (id) => id.replace(/^([^:]*):(.*)$/, (_, of: string, option: string) => options(of, [option])),
    clause: (id) => textOr(id, `ui:clauseRefs/${id}`),
  };
  /** A kind and an id, such as `status made`, in words; without a kind, a question. */
  const kindAndId = (value: string): string => {
    const [kind = '', id] = value.split(' ');
    return id ? (nameOf[kind]?.(id) ?? id) : question(value);
  };
  /** The same within a phrase, such as “CEOP drops out of the plan.” */
  const phrase = (phrases: string, value: string): string => {
    const [kind = '', id = ''] = value.split(' ');
    const name = (kind === 'status' ? task : nameOf[kind])?.(id) ?? id;
    return filled(textOr(value, `proof:${phrases}/${kind}`), { name }, within);
  };
  const named = (key: string, value: string): string => {
    if (key === 'what' || key === 'lost') return phrase(key, value);
    if (key === 'found' || key === 'wanted' || key === 'other') return kindAndId(value);
    if (key === 'from' || key === 'option') return options(about['question'] ?? '', value.split(' '));
    return nameOf[key]?.(value) ?? value;
  };
  const names: About = Object.fromEntries(Object.entries(about).map(([key, value]) => [key, named(key, value)]));
  return filled(textAt(language, `proof:wrong/${wrong}`), names, within);
}
