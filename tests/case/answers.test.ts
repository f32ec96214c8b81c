import { describe, expect, it } from 'vitest';
import { answersOf, isAnswer, takesOne, toggled, withAnswer } from '../../src/case/answers';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { authorities, isAuthority } from '../../src/contacts/authorities';

const standsAlone: Partial<Record<QuestionId, string>> = {
  'already-reported': 'nobody',
  'others-involved': 'none-known',
  'evidence-handled': 'none',
};
const many: readonly QuestionId[] = [
  ...(Object.keys(standsAlone) as QuestionId[]),
  'harm',
  'extremism-signs',
  'evidence-location',
];
const pairs = many.flatMap((question) =>
  questions[question].options.slice(1).map((option) => ({ question, pair: [questions[question].options[0], option] })),
);

it('takes one option, or several, as each question says', () => {
  expect(questionIds.filter((question) => !takesOne(question)).sort()).toEqual([...many].sort());
});

describe.each(questionIds)('%s', (question) => {
  const [first] = questions[question].options;
  it('takes each of its options', () => {
    const asAnswer = (option: string) => (takesOne(question) ? option : [option]);
    expect(questions[question].options.every((option) => isAnswer(question, asAnswer(option)))).toBe(true);
  });
  it('takes nothing but its own form of answer', () => {
    const wrong = [
      takesOne(question) ? [first] : first,
      'something-else',
      ['something-else'],
      [first, 'something-else'],
      [],
      '',
      null,
      undefined,
      1,
      {},
      [[first]],
    ];
    expect(wrong.filter((value) => isAnswer(question, value))).toEqual([]);
  });
});

it.each(pairs)('takes $pair together only where neither stands alone: $question', ({ question, pair }) => {
  const alone = standsAlone[question];
  expect(isAnswer(question, pair)).toBe(!pair.some((option) => option === alone));
});

it('offers the 22 local authorities of Wales, outside Wales, and not known', () => {
  expect(Object.keys(authorities)).toHaveLength(22);
  expect(questions['local-authority'].options).toEqual([
    ...Object.keys(authorities),
    'elsewhere-in-uk',
    'outside-uk',
    'not-known',
  ]);
  const others = [undefined, '', 'constructor', 'elsewhere-in-uk', 'outside-uk', 'not-known'];
  expect([...Object.keys(authorities), ...others].filter(isAuthority)).toEqual(Object.keys(authorities));
});

it.each<[string, readonly string[]]>([
  ['north-wales', ['isle-of-anglesey', 'gwynedd', 'conwy', 'denbighshire', 'flintshire', 'wrexham']],
  ['dyfed-powys', ['powys', 'ceredigion', 'pembrokeshire', 'carmarthenshire']],
  [
    'south-wales',
    ['swansea', 'neath-port-talbot', 'bridgend', 'vale-of-glamorgan', 'cardiff', 'rhondda-cynon-taf', 'merthyr-tydfil'],
  ],
  ['gwent', ['caerphilly', 'blaenau-gwent', 'torfaen', 'monmouthshire', 'newport']],
])('knows the areas of the police force of %s', (force, areas) => {
  expect(
    Object.entries(authorities)
      .filter(([, own]) => own === force)
      .map(([area]) => area),
  ).toEqual(areas);
});

describe('a tap', () => {
  it.each(Object.entries(standsAlone) as [QuestionId, string][])(
    'in %s on %s puts the others out, and the other way about',
    (question, alone) => {
      const [first] = questions[question].options;
      expect(toggled(question, [first], alone)).toEqual([alone]);
      expect(toggled(question, [alone], first)).toEqual([first]);
    },
  );
  it('on an option already ticked takes the tick away', () =>
    expect(toggled('harm', ['grooming', 'cyberbullying'], 'grooming')).toEqual(['cyberbullying']));
  it('on not sure or not known leaves the others ticked', () => {
    expect(toggled('harm', ['extreme-violence'], 'not-sure')).toEqual(['extreme-violence', 'not-sure']);
    expect(toggled('others-involved', ['other-children'], 'not-known')).toEqual(['other-children', 'not-known']);
  });
});

it('keeps options in the order in which they are offered, however they were ticked', () => {
  const { harm } = withAnswer(answersOf({}), 'harm', ['cyberbullying', 'grooming']);
  expect(harm).toEqual(['grooming', 'cyberbullying']);
  expect(toggled('harm', ['cyberbullying'], 'grooming')).toEqual(['grooming', 'cyberbullying']);
});
