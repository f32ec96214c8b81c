import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/case/log';
import type { ScreenId } from '#protocol/screens';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { allButTheBook, caseFor, fullCase } from './every-screen-cases';
import { expectNoReportAddress, reportAddress } from './on-every-screen';
import { actions, all, linesOf, textOf } from './page';

const firstOnly = [marked('social-services', 'made')];
const pageOf = (task: string) => `referrals/${task}` as ScreenId;

describe.each(languages)('a locked page in %s', (language) => {
  it.each(['ceop', 'iwf', 'site'])(
    'of %s says why, with the three wordings of the protocol and the one taken',
    async (task) => {
      await openApp(pageOf(task), { answers: fullCase, language, log: firstOnly });
      const wordings = linesOf(textAt(language, 'tasks:locked/wordings'));
      expect(wordings).toHaveLength(3);
      for (const clause of ['5.5.5', '5.5.6', '5.5.7']) expect(wordings.join()).toContain(clause);
      for (const line of [...linesOf(textAt(language, `tasks:locked/why/${task}`)), ...wordings])
        expect(textOf('main')).toContain(line);
      for (const line of linesOf(textAt(language, 'tasks:locked/taken'))) expect(textOf('main')).toContain(line);
    },
  );

  it('of the Prevent/Channel contact says that either one opens it', async () => {
    await openApp('referrals/prevent-spoc', { answers: fullCase, language });
    const lines = ['why/prevent-spoc', 'spocTaken'].flatMap((key) => linesOf(textAt(language, `tasks:locked/${key}`)));
    for (const line of lines) expect(textOf('main')).toContain(line);
  });

  it.each([
    ['ceop', firstOnly],
    ['iwf', firstOnly],
    ['site', firstOnly],
    ['prevent-spoc', []],
  ] as [string, LogEntry[]][])(
    'of %s cannot be marked as told, says nothing to say, and no way to report',
    async (task, log) => {
      await openApp(pageOf(task), { answers: fullCase, language, log });
      expect([...actions('mark-made'), ...actions('mark-tried')]).toEqual([]);
      expect(textOf('main')).not.toContain(textAt(language, 'call:say/title'));
      expect(textOf('main')).not.toContain(linesOf(textAt(language, `tasks:${task}/reach`))[0]);
      expectNoReportAddress();
    },
  );
});

describe.each(languages)('where to report to CEOP and the IWF, in %s', (language) => {
  const forms = ['ceop.police.uk/Safety-Centre', 'report.iwf.org.uk'];
  it.each([
    ['ceop', forms[0]],
    ['iwf', forms[1]],
  ])('stands on the page of %s once it is open', async (task, own) => {
    await openApp(pageOf(task), { answers: fullCase, language, log: bothTold });
    expect(forms.filter((form) => textOf('main').includes(form))).toEqual([own]);
  });

  it.each(allButTheBook)('is not on %s while they are locked', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language, log: [marked('police', 'made')] });
    expectNoReportAddress();
  });

  it.each(['resources', 'about'] as const)('stands on %s once they are open', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language, log: bothTold });
    expect(all('main a[target="_blank"]').filter(({ outerHTML }) => reportAddress.test(outerHTML))).not.toEqual([]);
  });

  it.each(
    allButTheBook.filter((screen) => !['referrals/ceop', 'referrals/iwf', 'resources', 'about'].includes(screen)),
  )('is not on %s once they are open', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language, log: bothTold });
    expectNoReportAddress();
  });
});
