import { finderOf } from '../listed.ts';
import type { Found, Rule } from '../pair.ts';
import { type Register, registerOf } from '../register.ts';
import { ownWords, sentencesOf } from '../tokens.ts';

/** A rule of the Welsh of some registers alone. */
const ruleIn = (of: readonly Register[], id: string, findIn: (text: string) => readonly Found[]): Rule => ({
  id,
  find: (pair) => (of.includes(registerOf(pair)) ? findIn(pair.cy ?? '') : []),
});

const inCall = ['call', 'child', 'parent'] as const;
const spoken = [...inCall, 'story'] as const;
/** The most words of one breath: a story has time to breathe, a call has none. */
const most: Readonly<Partial<Record<Register, number>>> = { call: 12, child: 12, parent: 12, story: 16 };
const wordsIn = (phrase: string): number => phrase.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;

const longIn = (text: string, limit: number): readonly Found[] =>
  sentencesOf(ownWords(text))
    .flatMap((sentence) => sentence.split(/[;:]\s/))
    .filter((phrase) => wordsIn(phrase) > limit)
    .map((phrase) => ({ words: phrase, mend: `${wordsIn(phrase)} words: ${limit} at most in one breath` }));

/** Spoken forms on a page: there Welsh is plain and formal (style guide, section 1). */
export const spokenOnPage = ruleIn(['page'], 'spoken-on-page', finderOf('spoken-forms-cy'));
/** Written forms in what is said or read aloud: nobody says them (style guide, section 11). */
export const writtenInSpeech = ruleIn(spoken, 'written-in-speech', finderOf('written-forms-cy'));
/** A told question with its a in a call, where nobody says it (style guide, section 11). */
export const askedInCall = ruleIn(inCall, 'asked-in-call', finderOf('asked-in-call-cy'));
/** A told question without its a, and ages in figures, in what a trainer reads aloud (style guide, section 11). */
export const readAloud = ruleIn(['story'], 'read-aloud', finderOf('read-aloud-cy'));
/** Words of the north or of the south alone, in what is said or read aloud (style guide, section 11). */
export const regionalInSpeech = ruleIn(spoken, 'regional-in-speech', finderOf('regional-cy'));
/** The familiar form of address: the app says chi to everyone but a child (style guide, sections 1 and 11). */
export const tiForms = ruleIn(['page', 'call', 'parent', 'story'], 'ti-forms', finderOf('ti-forms'));
/** The polite form of address in what is said to a child: there it is ti (style guide, section 11). */
export const chiForms = ruleIn(['child'], 'chi-forms', finderOf('chi-forms'));
/** What is said in one breath is short, in both languages: 12 words in a call, 16 in a story (style guide, section 11). */
export const longPhrase: Rule = {
  id: 'long-phrase',
  find: (pair) => {
    const limit = most[registerOf(pair)];
    return limit === undefined ? [] : [pair.en, pair.cy].flatMap((text) => longIn(text ?? '', limit));
  },
};
