import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { marked, openApp } from '../wizard/app';
import { caseFor } from '../wizard/every-screen-cases';
import { action, all, linesOf, one, screenShown, textOf } from '../wizard/page';

const asides = ['other-procedures', 'online-safety-advice', 'professional-conduct'] as const;

describe.each(languages)('no dead end, in %s', (language) => {
  it.each(asides)(
    '%s says that a worry about a child is to be referred, and one action opens whom to tell',
    async (screen) => {
      const { user, store } = await openApp(screen, { answers: caseFor(screen), language });
      const key = screen === 'other-procedures' ? 'lead' : 'concern';
      for (const line of linesOf(textAt(language, `pages:${screen}/${key}`))) expect(textOf('main')).toContain(line);
      await user.click(action('refer-now'));
      expect(screenShown()).toBe('referrals');
      expect(givenIn(store.view().context.answers).need).toBe(
        screen === 'other-procedures' ? 'concern-offline' : 'concern',
      );
    },
  );

  it.each(asides)('%s shows what was reported, with the way to the record of it', async (screen) => {
    const { user } = await openApp(screen, { answers: caseFor(screen), log: [marked('police', 'made')], language });
    expect(textOf('main')).toContain(`${textAt(language, 'ui:tasks/police')}: ${textAt(language, 'ui:status/made')}`);
    await user.click(one('main [data-to="record"]'));
    await expect.poll(screenShown).toBe('record');
  });

  it.each(asides)('%s says nothing of that where nothing was reported', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language });
    expect(textOf('main')).not.toContain(textAt(language, 'ui:exit-page/reported'));
    expect(all('main [data-to="record"]')).toEqual([]);
  });
});
