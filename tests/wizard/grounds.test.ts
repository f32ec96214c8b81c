import { describe, expect, it } from 'vitest';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import {
  type BasisList,
  type GroundedKey,
  groundedKeys,
  groundedPlaces,
  groundsOf,
} from '../../src/wizard/updates/grounds';
import { updateIds } from '../../src/updates/updates';
import { languages, loadLanguage, loadLazyWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';

const isClause = (basis: string): basis is ClauseId => clauseIds.some((clause) => clause === basis);
const lines: readonly { key: GroundedKey; on: BasisList }[] = groundedKeys.map((key) => ({ key, on: groundsOf(key) }));

/** The clauses that may be the grounds of some texts, from a reading of the protocol. The first match counts. */
const speakOf: readonly (readonly [texts: RegExp, clauses: RegExp])[] = [
  [/^tasks:social-services/, /^5\.5\.(5-[bc]|6-g|7-a)$/],
  [/^tasks:police/, /^5\.5\.(4-a|5-b|6-[ag])$/],
  [/^tasks:prevent-spoc/, /^5\.5\.(3-violent-extremism-c|5-b)$/],
  [/^tasks:ceop/, /^5\.5\.(5-d|6-[dfg]|7-[ab])$/],
  [/^tasks:iwf/, /^5\.5\.(5-d|6-g|7-[ac])$/],
  [/^tasks:site/, /^5\.5\.(5-[de]|7-a)$/],
  [/^tasks:(locked|tried|newsFirst)/, /^5\.5\.(3-violent-extremism-c|5-[be]|6-g|7-a)$/],
  [/^(call|record):/, /^5\.5\.(3-violent-extremism-c|5-c|6-g)$/],
  [/^ui:task-list\/where/, /^5\.5\.7-a$/],
  [/^(do-nots|advice:doNot|ui):/, /^5\.5\.6-[def]$/],
  [/^advice:do/, /^5\.5\.6-[a-f]$/],
  [/^advice:say/, /^5\.5\.(5-b|6-d)$/],
  [/:virtual-identities/, /^5\.5\.(3-virtual-identities|6-f)$/],
  [/:unsupervised-contact/, /^5\.5\.(3-unsupervised-contact-[abc]|6-d)$/],
  [/:online-communities/, /^5\.5\.(3-online-communities-[ab]|6-f)$/],
  [/:sharing/, /^5\.5\.(3-sharing|6-[df])$/],
  [/:violent-extremism/, /^5\.5\.(3-violent-extremism-[abc]|5-b)$/],
  [/^questions:/, /^5\.5\.(3-violent-extremism-c|5-b|6-[df]|7-[ab])$/],
  [/^pages:next-steps/, /^5\.5\.(4-a|5-[ac])$/],
  [/^pages:other-procedures/, /^5\.5\.5-a$/],
  [/^pages:online-safety-advice/, /^5\.5\.(1-b|5-b|7-[de])$/],
  [/^pages:professional-conduct/, /^5\.5\.1-c$/],
  [/^pages:resources/, /^5\.5\.(4-b|7-(a|d|e|glossary))$/],
];

it('each line stands on clauses that speak of what it says', () => {
  const wrong = lines.flatMap(({ key, on }) => {
    const [, own = /(?!)/] = speakOf.find(([texts]) => texts.test(key)) ?? [];
    return on.filter((basis) => isClause(basis) && !own.test(basis)).map((basis) => `${key}: ${basis}`);
  });
  expect(wrong).toEqual([]);
});

it('every clause that says what to do has a line that stands on it', () => {
  const none = clauseIds.filter((clause) => !lines.some(({ on }) => on.includes(clause)));
  expect(none.filter((clause) => !/^(header|5\.5\.[12]|5\.5\.3-(forms|content|contact|conduct))/.test(clause))).toEqual(
    [],
  );
});

describe.each(languages)('in %s', (language) => {
  it('a text with grounds is one line, and one that names a section stands on it', () => {
    const wrong = lines.filter(({ key, on }) => {
      const text = textAt(language, key);
      const sections: readonly string[] = text.match(/5\.5\.\d/g) ?? [];
      return text.includes('\n') || sections.some((section) => !on.some((basis) => basis.startsWith(section)));
    });
    expect(wrong).toEqual([]);
  });

  it('the lines of a place are all those of its grounds, in the same order', async () => {
    await Promise.all([loadLanguage(language), loadLazyWords(language)]);
    const keys = groundedPlaces.flatMap((place) =>
      wordsIn(language)
        .linesAt(place)
        .map(([key]) => key),
    );
    expect(keys).toEqual(groundedKeys);
  });
});

it('each text stands on something, and on nothing that there is not', () => {
  const known: readonly string[] = [...clauseIds, ...updateIds, 'good-practice', 'your-answers', 'clear-steps'];
  const wrong = lines.filter(({ on }) => on.length === 0 || on.some((basis) => !known.includes(basis)));
  expect(wrong).toEqual([]);
});

it('a text that advises and has no row does not compile', () => {
  // @ts-expect-error: a text that advises has a row of its own.
  const rest: Record<GroundedKey, BasisList> = { 'call:mark/lead': ['good-practice'] };
  expect(Object.keys(rest)).toEqual(['call:mark/lead']);
});
