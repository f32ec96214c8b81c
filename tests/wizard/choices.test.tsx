import { describe, expect, it } from 'vitest';
import { exclusiveOption, givenIn, takesOne } from '../../src/case/answers';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenOf } from '../../src/case/path';
import { openApp } from './app';
import { fullCase, without } from './every-screen-cases';
import { action, all, area, option, ticked } from './page';

const asked = questionIds.filter((question) => question !== 'local-authority');
const open = (question: QuestionId) => openApp(screenOf(question), { answers: without(question, fullCase) });

describe.each(asked)('the question %s', (question) => {
  it('offers all its options as native inputs, and none of them is chosen beforehand', async () => {
    await open(question);
    const inputs = all(`input[name="${question}"]`) as HTMLInputElement[];
    expect(inputs.map(({ value }) => value)).toEqual(questions[question].options);
    expect(inputs.map(({ type }) => type)).toEqual(
      questions[question].options.map(() => (takesOne(question) ? 'radio' : 'checkbox')),
    );
    expect(ticked(question)).toEqual([]);
  });

  it('stands as it was answered when it is shown again', async () => {
    await openApp(screenOf(question), { answers: fullCase });
    expect(ticked(question)).toEqual([fullCase[question]].flat());
  });
});

it('the area is a native select that offers 24 places, none of them chosen beforehand', async () => {
  await openApp('before-you-ring', { answers: without('local-authority', fullCase) });
  expect(area().value).toBe('');
  const offered = [...area().options].map(({ value }) => value).filter((value) => value !== '');
  expect(offered).toHaveLength(24);
  expect(offered.sort()).toEqual([...questions['local-authority'].options].sort());
});

const withExclusive = questionIds.filter((question) => exclusiveOption(question) !== undefined);
it('exactly these questions have an option that stands alone', () => {
  expect(withExclusive).toEqual(['evidence-handled', 'others-involved', 'already-reported']);
});

describe.each(withExclusive)('in %s', (question) => {
  const alone = exclusiveOption(question) ?? '';
  const [first = '', second = ''] = questions[question].options;

  it(`“${alone}” puts the others out, and another one puts it out`, async () => {
    const { user } = await open(question);
    await user.click(option(question, first));
    await user.click(option(question, second));
    expect(ticked(question)).toEqual([first, second]);
    await user.click(option(question, alone));
    expect(ticked(question)).toEqual([alone]);
    await user.click(option(question, second));
    expect(ticked(question)).toEqual([second]);
  });

  it('a second tap takes a tick away', async () => {
    const { user } = await open(question);
    await user.click(option(question, first));
    await user.click(option(question, first));
    expect(ticked(question)).toEqual([]);
  });
});

it('a tick not yet continued from counts for nothing', async () => {
  const { user, store } = await open('need');
  await user.click(option('need', 'concern'));
  expect(givenIn(store.view().context.answers).need).toBeUndefined();
  await user.click(action('continue'));
  expect(givenIn(store.view().context.answers).need).toBe('concern');
});
