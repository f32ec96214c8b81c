import { ruleFor } from '../pair.ts';
import { ownWords, sentencesOf } from '../tokens.ts';

const most = 25;
const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
const findIn = (text: string) =>
  sentencesOf(ownWords(text))
    .filter((sentence) => wordsIn(sentence) > most)
    .map((sentence) => ({
      words: sentence,
      mend: `${wordsIn(sentence)} words: make two sentences of it, ${most} words at most`,
    }));

/** Sentences of more than 25 words (style guide, section 1). */
export const longSentenceEn = ruleFor('en', 'long-sentence-en', findIn);
/** The same, of the Welsh. */
export const longSentenceCy = ruleFor('cy', 'long-sentence-cy', findIn);
