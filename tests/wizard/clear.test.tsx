import { givenIn } from '../../src/case/answers';
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { advice, calm, groomed } from '../support/cases';
import { bothTold, followed, openApp } from './app';
import { action, all, one, screenShown, textOf, ticked, unmarked } from './page';

const listed = () => all('main li').map((item) => item.textContent);

describe.each(languages)('Clear in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('asks first, and names what is outstanding and what it cannot wipe', async () => {
    const { user, store } = await openApp('harm', {
      answers: { ...calm, 'others-involved': ['not-known'] },
      language,
    });
    await user.click(action('clear'));
    expect(store.isEmpty()).toBe(false);
    expect(all('h1').map((heading) => heading.textContent)).toEqual([text('ui:clear/title')]);
    expect(listed()).toEqual([text('ui:tasks/social-services'), text('ui:tasks/police')]);
    for (const key of ['outstanding', 'cannot', 'keeps']) expect(textOf('main')).toContain(text(`ui:clear/${key}`));
  });

  it('names the questions that are open too', async () => {
    const { user } = await openApp('referrals', { answers: groomed, language });
    await user.click(action('clear'));
    expect(listed()).toEqual(
      expect.arrayContaining([text('questions:violent-extremism/label'), text('questions:local-authority/label')]),
    );
  });

  it.each([
    ['nothing is left', calm, [...bothTold, ...followed]],
    ['there is no concern', advice, []],
  ] as const)('says that nothing is outstanding where %s', async (_, answers, log) => {
    const { user } = await openApp('about', { answers, log, language });
    await user.click(action('clear'));
    expect(listed()).toEqual([]);
    expect(textOf('main')).toContain(text('ui:clear/nothing'));
  });

  it('does not say so while the written report is due', async () => {
    const { user } = await openApp('about', { answers: calm, log: bothTold, language });
    await user.click(action('clear'));
    expect(textOf('main')).not.toContain(text('ui:clear/nothing'));
    expect(textOf('main')).toContain(text('ui:clear/following'));
  });

  it('taken back, leaves the case as it was', async () => {
    const { user, store } = await openApp('harm', { answers: calm, language });
    await user.click(action('clear'));
    await user.click(one('main [data-action="cancel"]'));
    expect(screenShown()).toBe('harm');
    expect(ticked('harm')).toEqual(['cyberbullying']);
    expect(givenIn(store.view().context.answers)).toEqual(calm);
  });

  it('left unanswered, is not asked again on the way back', async () => {
    const { user, store } = await openApp('about', { answers: calm, language });
    await user.click(action('clear'));
    act(() => store.send({ type: 'open.resources' }));
    act(() => store.send({ type: 'open.about' }));
    expect(screenShown()).toBe('about');
    expect(textOf('h1')).not.toBe(text('ui:clear/title'));
  });

  it('confirmed, wipes answers, ticks and marks, and begins anew', async () => {
    const { user, store } = await openApp('referrals/police', { answers: calm, log: bothTold, language });
    act(() => store.draft('harm', ['grooming']));
    act(() => store.turnSaid('police', 'need:concern'));
    await user.click(action('clear'));
    await user.click(one('main [data-action="clear"]'));
    expect(screenShown()).toBe('immediate-danger');
    expect(ticked('immediate-danger')).toEqual([]);
    const { drafts, said, log, context } = store.view();
    expect([drafts, said, log, context.answers, context.marks]).toEqual([{}, {}, [], {}, {}]);
    expect(context.reached).toEqual(['immediate-danger']);
    expect(window.location.hash).toBe('#/');
  });
});
