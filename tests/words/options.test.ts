import { describe, expect, it } from 'vitest';
import { authorities } from '../../src/contacts/authorities';
import { questionIds, questions } from '#protocol/questions';
import { languages } from '../../src/words/languages';
import { readWords } from './locales';

type Said = Readonly<Record<string, { readonly label?: string }>>;
type Texts = Readonly<
  Record<string, { readonly options: Said } & { readonly [part in 'title' | 'label' | 'help' | 'error']?: string }>
>;

const untold = ['no', 'none', 'not-known', 'nobody'];
/** One sentence: starts with a capital, and has one full stop, at its end. */
const isSentence = (text: string) => /^\p{Lu}[^.!?\n]*\.$/u.test(text);

describe.each(languages)('in %s', (language) => {
  const texts = readWords(language, 'questions.json') as unknown as Texts;
  const say = readWords(language, 'say.json') as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const spoken = readWords(language, 'spoken.json') as unknown as typeof say;
  const names = readWords(language, 'areas.json') as unknown as { readonly authorities: Record<string, string> };

  it('exactly the questions of the protocol are worded, each with title, label and error', () => {
    expect(Object.keys(texts)).toEqual(questionIds);
    const parts = ['title', 'label', 'error'] as const;
    for (const id of questionIds)
      expect(
        parts.filter((part) => !texts[id]?.[part]),
        id,
      ).toEqual([]);
  });

  it.each(questionIds)('%s: every option has its label, and no other is worded', (id) => {
    const own = questions[id].options.filter((option) => !(option in authorities));
    expect(Object.keys(texts[id]?.options ?? {})).toEqual(own);
    expect(own.filter((option) => !texts[id]?.options[option]?.label)).toEqual([]);
  });

  it.each(questionIds)('%s: each option is told as one whole sentence, save those that leave nothing to tell', (id) => {
    const own = (questions[id].options as readonly string[]).filter((option) => !(option in authorities));
    const told = own.filter((option) => !untold.includes(option));
    const { area, ...sentences } = say[id] ?? {};
    expect(Object.keys(sentences)).toEqual(told);
    for (const option of told) expect(sentences[option], option).toSatisfy(isSentence);
    if (id !== 'local-authority') expect(area).toBeUndefined();
  });

  it.each(questionIds)('%s: what is told is said in one breath too, by a phrase of at most 12 words', (id) => {
    expect(Object.keys(spoken[id] ?? {})).toEqual(Object.keys(say[id] ?? {}));
    for (const [option, phrase] of Object.entries(spoken[id] ?? {}))
      expect(phrase.split(/\s+/).length, `${option}: ${phrase}`).toBeLessThanOrEqual(12);
  });

  it('each of the 22 areas has its own name, and one sentence tells of it', () => {
    expect(Object.keys(names.authorities).sort()).toEqual(Object.keys(authorities).sort());
    expect(Object.keys(authorities)).toHaveLength(22);
    expect(new Set(Object.values(names.authorities)).size).toBe(22);
    expect(say['local-authority']?.['area']).toContain('{{area}}');
    expect(say['local-authority']?.['area']).toSatisfy(isSentence);
  });
});
