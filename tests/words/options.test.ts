import { describe, expect, it } from 'vitest';
import { authorities } from '../../src/contacts/authorities';
import { questionIds, questions } from '#protocol/questions';
import { languages } from '../../src/words/languages';
import { isListed, type Told } from './every-option';
import { readWords } from './locales';

type Said = Readonly<Record<string, { readonly label?: string }>>;
type Texts = Readonly<
  Record<string, { readonly options: Said } & { readonly [part in 'title' | 'label' | 'help' | 'error']?: string }>
>;

const untold = ['no', 'none', 'not-known', 'nobody', 'concern'];
/** One sentence: starts with a capital, and has one full stop, at its end. */
const isSentence = (text: string) => /^\p{Lu}[^.!?\n]*\.$/u.test(text.replace(/<\/?en>/g, ''));
/** A part of a sentence: it has no capital and no full stop. */
const isClause = (text: string) => /^\p{Ll}[^.!?\n]*$/u.test(text);

const isPart = (question: Told['question'], option: string) => question === 'harm' || isListed({ question, option });

describe.each(languages)('in %s', (language) => {
  const texts = readWords(language, 'questions.json') as unknown as Texts;
  const spoken = readWords(language, 'spoken.json') as unknown as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
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

  it.each(questionIds)(
    '%s: each option is told in one sentence, or a harm and a place of evidence in part of one, unless it tells nothing',
    (id) => {
      const own = (questions[id].options as readonly string[]).filter((option) => !(option in authorities));
      const told = own.filter((option) => !untold.includes(option));
      const { area, ...said } = spoken[id] ?? {};
      expect(Object.keys(said)).toEqual(told);
      for (const option of told) expect(said[option], option).toSatisfy(isPart(id, option) ? isClause : isSentence);
      if (id !== 'local-authority') expect(area).toBeUndefined();
    },
  );

  it('no harm is said as “other”', () => {
    for (const clause of Object.values(spoken['harm'] ?? {})) expect(clause).not.toMatch(/\bother\b|\barall\b/);
  });

  it('each of the 22 areas has its own name and place, and one sentence tells of it', () => {
    expect(Object.keys(names.authorities).sort()).toEqual(Object.keys(authorities).sort());
    expect(Object.keys(authorities)).toHaveLength(22);
    expect(new Set(Object.values(names.authorities)).size).toBe(22);
    const { 'local-authority': asked, place = {} } = spoken;
    expect(Object.keys(place)).toEqual(questions['local-authority'].options);
    expect(new Set(Object.values(place)).size).toBe(25);
    expect(asked?.['area']).toContain('{{place}}');
  });
});
