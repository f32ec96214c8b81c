import { expect, it } from 'vitest';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import { basisOf, type BasisList, type GroundedKey, groundedKeys } from '../../src/wizard/updates/grounds';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';

const isClause = (basis: string): basis is ClauseId => clauseIds.some((clause) => clause === basis);
const lines = groundedKeys.flatMap((key) => basisOf(key).map((on, at) => ({ key, at, on })));

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
  [/^pages:online-safety-advice/, /^5\.5\.(1-b|5-b|7-e)$/],
  [/^pages:professional-conduct/, /^5\.5\.1-c$/],
  [/^pages:resources/, /^5\.5\.(4-b|7-(a|d|e|glossary))$/],
];

it('each line stands on clauses that speak of what it says', () => {
  const wrong = lines.flatMap(({ key, at, on }) => {
    const [, own = /(?!)/] = speakOf.find(([texts]) => texts.test(key)) ?? [];
    return on.filter((basis) => isClause(basis) && !own.test(basis)).map((basis) => `${key} ${at + 1}: ${basis}`);
  });
  expect(wrong).toEqual([]);
});

it('every clause that says what to do has a line that stands on it', () => {
  const none = clauseIds.filter((clause) => !lines.some(({ on }) => on.includes(clause)));
  expect(none.filter((clause) => !/^(header|5\.5\.[12]|5\.5\.3-(forms|content|contact|conduct))/.test(clause))).toEqual(
    [],
  );
});

it('a text has as many lines as it says what they stand on, and a line that names a section stands on it', () => {
  const wrong = languages.flatMap((language) =>
    groundedKeys.flatMap((key) => {
      const [texts, stands] = [textAt(language, key).split('\n'), basisOf(key)];
      const unlike = texts.flatMap((line, at) =>
        (line.match(/5\.5\.\d/g) ?? []).filter((section) => !stands[at]?.some((basis) => basis.startsWith(section))),
      );
      return texts.length === stands.length && unlike.length === 0 ? [] : [`${key}, ${language}: ${unlike.join()}`];
    }),
  );
  expect(wrong).toEqual([]);
});

it('a line on nothing, and on what there is not, do not compile', () => {
  // @ts-expect-error: it stands on nothing.
  const nothing: BasisList = [];
  // @ts-expect-error: there is no such clause.
  const unknown: BasisList = ['5.5.9-a'];
  // @ts-expect-error: a text that advises has a row of its own.
  const rest: Record<GroundedKey, readonly BasisList[]> = { 'call:mark/lead': [['good-practice']] };
  expect([nothing, unknown, rest]).toHaveLength(3);
});
