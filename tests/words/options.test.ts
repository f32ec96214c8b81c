import { describe, expect, it } from 'vitest';
import { authorities } from '../../src/contacts/authorities';
import { questionIds, questions } from '#protocol/questions';
import { languages } from '../../src/words/languages';
import { readWords } from './locales';

type Said = Readonly<Record<string, { readonly label?: string; readonly say?: string }>>;
type Texts = Readonly<
  Record<
    string,
    { readonly options: Said } & { readonly [part in 'title' | 'label' | 'help' | 'error' | 'say']?: string }
  >
>;

const untold = ['no', 'none', 'not-known', 'nobody'];
/** One sentence: begins with a capital, one full stop, at its end. */
const isSentence = (text: string) => /^\p{Lu}[^.!?\n]*\.$/u.test(text);

describe.each(languages)('in %s', (language) => {
  const texts = readWords(language, 'questions.json') as unknown as Texts;
  const names = readWords(language, 'areas.json') as unknown as { readonly authorities: Record<string, string> };

  it('exactly the questions of the protocol are worded, each with title, label, help and error', () => {
    expect(Object.keys(texts)).toEqual(questionIds);
    const parts = ['title', 'label', 'help', 'error'] as const;
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
    for (const [option, { say }] of Object.entries(texts[id]?.options ?? {})) {
      if (untold.includes(option)) expect(say, option).toBeUndefined();
      else expect(say, option).toSatisfy((text: string | undefined) => isSentence(text ?? ''));
    }
  });

  it('each of the 22 areas has its own name, and one sentence tells of it', () => {
    expect(Object.keys(names.authorities).sort()).toEqual(Object.keys(authorities).sort());
    expect(Object.keys(authorities)).toHaveLength(22);
    expect(new Set(Object.values(names.authorities)).size).toBe(22);
    expect(texts['local-authority']?.say).toContain('{{area}}');
    expect(texts['local-authority']?.say).toSatisfy(isSentence);
  });

  it('only the area has a sentence beside its options', () => {
    expect(questionIds.filter((id) => texts[id]?.say !== undefined)).toEqual(['local-authority']);
  });
});
