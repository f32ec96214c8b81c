import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canBeReviewed } from '../../tools/translations/reviewed.ts';
import { allowances, applyAllowances } from '../../tools/words/allowed.ts';
import { unmatchedWords } from '../../tools/words/word-pairs.ts';
import { draftPairs } from '../../tools/check-words/drafts.ts';
import { listOf, rowsOf, whole } from '../../tools/words/lists.ts';
import { findBy, type Rule } from '../../tools/lib/pair.ts';
import { look, rules } from '../../tools/words/rules.ts';
import { adriftIn, refused } from '../../tools/words/rules/patterns.ts';
import { allPairs } from '../../tools/lib/texts.ts';

/** A row of faults.tsv: a good pair of texts, and one of the two with a fault. */
interface Fault {
  /** The rules that each find it alone. `company`: the words to check first. */
  readonly foundBy: readonly string[];
  /** What is wrong, or `-` for a sentence made up for its rule. */
  readonly kind: string;
  readonly file: string;
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly wrongEn: string;
  readonly wrongCy: string;
  /** The question that an answer repeats. */
  readonly question: { readonly id: string; readonly cy: string } | undefined;
}

const written = (column: string): string => column.replaceAll('\\n', '\n');

/** Puts a fault into a text, such as `101 => 111 ; yes => no`. Throws unless the old words occur once. */
function withFault(text: string, fault: string): string {
  if (fault === '-') return text;
  return fault.split(' ; ').reduce((left, change) => {
    const [right = '', wrong = ''] = change.split(' => ');
    if (left.split(right).length !== 2) throw new Error(`faults.tsv: ‘${right}’ does not stand once in: ${text}`);
    return left.replace(right, () => wrong);
  }, text);
}

const faults = rowsOf(join(import.meta.dirname, 'faults.tsv')).map(
  ([by = '', kind = '', place = '', en = '', cy = '', inEnglish = '', inWelsh = '', question]): Fault => {
    const [file = '', key = ''] = place.split(':');
    const [id = '', asked = ''] = question?.split(': ') ?? [];
    const good = { en: written(en), cy: written(cy) };
    return {
      ...{ foundBy: by.split(', '), kind, file, key, ...good },
      wrongEn: withFault(good.en, written(inEnglish)),
      wrongCy: withFault(good.cy, written(inWelsh)),
      question: question === undefined ? undefined : { id, cy: asked },
    };
  },
);

const allowed = allowances();
const texts = allPairs();
/** Returns what rules find in a text, beside the question that it is about. */
function foundIn({ file, key, question }: Fault, en: string, cy: string, by: readonly Rule[]): string[] {
  const asked = question && { file: 'questions.json', key: `${question.id}/title`, cy: question.cy };
  return applyAllowances(findBy(by)([{ file, key, en, cy }, ...(asked ? [asked] : [])]), allowed)
    .left.filter((found) => found.key === key)
    .map(({ rule, words }) => `${rule}: ${words}`);
}

/** Whether a rule finds something in the wrong text that is not in the good one. */
function isFoundBy(fault: Fault, rule: Rule): boolean {
  const good = foundIn(fault, fault.en, fault.cy, [rule]);
  return foundIn(fault, fault.wrongEn, fault.wrongCy, [rule]).some((line) => !good.includes(line));
}

const placeOf = ({ file, key }: { readonly file: string; readonly key: string }): string => `${file}:${key}`;
const told = (fault: Fault): string => `${placeOf(fault)}: ${fault.wrongEn} | ${fault.wrongCy}`;
const of = (id: string): readonly Fault[] => faults.filter(({ foundBy }) => foundBy.includes(id));

describe('the faults put into good texts', () => {
  // Missing texts have their own tests in checker.test.ts.
  it.each([...rules, look].filter(({ id }) => id !== 'keys').map((rule) => [rule.id, rule] as const))(
    'are found by %s alone, where it is named',
    (id, rule) => {
      expect(of(id).length).toBeGreaterThan(0);
      expect(of(id).flatMap((fault) => (isFoundBy(fault, rule) ? [] : [told(fault)]))).toEqual([]);
    },
  );

  it('are pointed to by the words to look at first where those are named, learnt from all other texts', () => {
    const own = of('company');
    const waiting = new Set(own.map(placeOf));
    const first = unmatchedWords(texts.filter((pair) => canBeReviewed(pair) && !waiting.has(placeOf(pair))));
    const missed = own.filter(({ file, key, en, cy, wrongEn, wrongCy }) => {
      const good = first({ file, key, en, cy });
      return first({ file, key, en: wrongEn, cy: wrongCy }).every((word) => good.includes(word));
    });
    expect(own.length).toBeGreaterThan(0);
    expect(missed.map(told)).toEqual([]);
  });

  it('are looked for by what is named', () => {
    const known = new Set(['company', ...[...rules, look].map(({ id }) => id)]);
    expect(faults.filter(({ foundBy }) => !foundBy.every((id) => known.has(id))).map(told)).toEqual([]);
  });
});

it('nothing is found in a sentence that was made up for a rule before its fault is put in', () => {
  const madeUp = faults.filter(({ kind }) => kind === '-');
  expect(madeUp.flatMap((fault) => foundIn(fault, fault.en, fault.cy, rules))).toEqual([]);
});

it('every place of a reading that was refused still has a text, so that what is renamed stays guarded', () => {
  expect(adriftIn(texts)).toEqual([]);
});

/** Returns the ways in which a refused reading is written: each choice of its groups, without what may not be beside. */
function waysOf(reading: string): string[] {
  const group = /\((?:\?(:|=|<?!))?([^()]*)\)(\?|\{0,\d+\})?/u.exec(reading);
  if (group) {
    const [whole, mark, choices = '', mayMiss] = group;
    const chosen = mark?.includes('!') ? [''] : [...choices.split('|'), ...(mayMiss ? [''] : [])];
    return [...new Set(chosen.flatMap((one) => waysOf(reading.replace(whole, () => one))))];
  }
  const plain = reading
    .replaceAll(/\[[^\]]*\][*?]|\.\{0,\d+\}|(?<=\p{L})\p{L}\?|^\p{L}\?/gu, '')
    .replaceAll(/\[(.)[^\]]*\]/gu, '$1');
  return plain.replaceAll('\\p{L}+', 'gair').replaceAll('\\.', '.').split('|');
}

it('every reading that was refused is found in its place, within a sentence, at the start of one, and after a colon', () => {
  const rows = rowsOf(join(import.meta.dirname, '../../docs/welsh-found.tsv')).filter(
    ([, , reading]) => reading !== '-',
  );
  const dead = rows.flatMap(([, places = '', reading = '', judged = '', why = '']) => {
    const [file = '', key = ''] = places.split(' | ')[0]!.split(':');
    const texts = waysOf(reading).flatMap((way) => {
      const capital = way.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
      return [`gair ${way} gair`, `${capital} gair`, `Gair: ${capital} gair`];
    });
    return texts.filter((cy) => refused.find({ file, key, cy }, []).every(({ mend }) => mend !== `${judged}; ${why}`));
  });
  expect(rows.length).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});

it('every entry of the lists of meaning is asked for by a text or a fault, so that one that is spelt wrong is seen', () => {
  const ofFaults = faults.flatMap(({ en, cy, wrongEn, wrongCy }) => [
    { en, cy },
    { en: wrongEn, cy: wrongCy },
  ]);
  const all = [...texts, ...draftPairs(), ...ofFaults];
  // Numbers and days are listed in order, whether or not a text has each.
  const entries = listOf('meanings').filter(([rule = '']) => !['amounts', 'calendar'].includes(rule));
  const isAsked = (ours: RegExp, theirs: RegExp) =>
    all.some(({ en = '', cy = '' }) => ours.test(en) || theirs.test(cy));
  const idle = entries.filter(([, , en = '', cy = '']) => !isAsked(whole(en), whole(cy)));
  expect(idle.map(([rule, name]) => `${rule}: ${name}`)).toEqual([]);
});
