import { wordsIn } from '../list.ts';
import { isUnsoftened } from '../first-form.ts';
import { soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const verb = /^(?:dd?yl(?:wn|ech|em)|(?:g?all|hoff)ech|g?allaf|g?allwn|g?allem|[cg]h?af|[cg]h?awn|wnes|.{2,}wch)$/;
/** Nouns that end as such a verb does. */
const noun = /^(?:blwch|flwch|diogelwch|heddwch|harddwch|llwch|tywyllwch|dywyllwch)$/;
const unchanging = wordsIn('unchanging');
const others = wordsIn('after-verb');

const stays = (next: Word): boolean =>
  unchanging.has(next.bare) || others.has(next.bare) || !isUnsoftened(next.word.replace(/’.*$/, ''));
const found = (words: readonly Word[], next: Word) => ({
  words: [...words, next].map(({ word }) => word).join(' '),
  mend: [...words.map(({ word }) => word), soft(next.word)].join(' '),
});

/** What follows a verb of the second or first person, such as dylech, cewch or ffoniwch, is its object, and has the soft mutation (style guide, section 2). */
export const softAfterVerb = ruleFor('cy', 'soft-after-verb', (text) =>
  couplesOf(text)
    .filter(([first, next]) => first.clitic === '' && verb.test(first.bare) && !noun.test(first.bare) && !stays(next))
    .map(([first, next]) => found([first], next)),
);

/** i chi, iddo and the like, and the verb-noun after it: rhaid i chi roi (style guide, section 2). */
export const softAfterPerson = ruleFor('cy', 'soft-after-person', (text) => {
  const couples = couplesOf(text);
  const isPerson = (first: Word, before: Word | undefined): boolean =>
    first.clitic === ''
    && (/^idd(?:o|i)$/.test(first.bare)
      || (/^(?:chi|mi|ni|nhw|ef|hi)$/.test(first.bare)
        && first.isNext
        && /^i(?:dd(?:o|i|yn))?$/.test(before?.bare ?? '')));
  return couples
    .filter(([first, next], at) => isPerson(first, couples[at - 1]?.[0]) && !stays(next))
    .map(([first, next]) => found([first], next));
});
