import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { caseFor, withDanger, withoutNotes } from './every-screen-cases';
import { expectDangerFirst, expectDangerUnsaid } from './on-every-screen';
import { action, all, linesOf, option, textOf } from './page';
import { expectedLines, shownLine } from './standing-lines';

const page = () => textOf('body');
describe.each(withoutNotes)('$screen in $language, while a child may be in danger', ({ screen, language }) => {
  it('opens with ringing 999 while the Police are not told', async () => {
    await openApp(screen, { answers: withDanger(caseFor(screen)), language });
    expectDangerFirst(language);
  });

  it('says so no more once the Police are told, by a mark or by an answer', async () => {
    await openApp(screen, { answers: withDanger(caseFor(screen)), log: bothTold, language });
    expectDangerUnsaid(language);
    await openApp(screen, { answers: withDanger(caseFor(screen), 'called-police'), language });
    expectDangerUnsaid(language);
    expect(all('a[href="tel:999"]').length).toBeGreaterThan(0);
  });
});

describe.each(languages)('danger in %s', (language) => {
  const answers = withDanger(caseFor('referrals'));
  const said = () => all('[data-danger] p').map((line) => shownLine(line));
  const policeNumbers = (within: string) =>
    all(`${within} a[href^="tel:"]`)
      .map((link) => link.getAttribute('href'))
      .slice(0, 2);

  it('asks 999 for the Police too where another service was rung', async () => {
    const policeToo = textAt(language, 'ui:danger/policeToo');
    await openApp('harm', { answers: withDanger(answers, 'called-other'), language });
    expect(page()).toContain(policeToo);
    await openApp('harm', { answers, language });
    expect(page()).not.toContain(policeToo);
  });

  it('puts 999 before 101 on the page of the Police, before and after the call', async () => {
    await openApp('referrals/police', { answers, language });
    expect(policeNumbers('main')).toEqual(['tel:999', 'tel:101']);
    await openApp('referrals/police', { answers, log: bothTold, language });
    expect(policeNumbers('main')).toEqual(['tel:999', 'tel:101']);
    await openApp('referrals/police', { answers: { ...answers, 'immediate-danger': 'no' }, language });
    expect(policeNumbers('main')).toEqual(['tel:101', 'tel:999']);
  });

  it('is said again when it is worse than they were told, and calmly once they know', async () => {
    const log = [marked('police', 'made', { told: ['immediate-danger:not-sure'] })];
    await openApp('harm', { answers, language, log });
    expect(said()).toEqual(expectedLines(language, 'ui:danger/live-told'));
    await openApp('harm', { answers: { ...answers, 'immediate-danger': 'now' }, language, log });
    expect(said()).toEqual(expectedLines(language, 'ui:danger/live-untold'));
  });

  it('that is over is for 101 until the Police are told, and then for nobody', async () => {
    const over: GivenAnswers = { ...answers, 'immediate-danger': 'over' };
    await openApp('harm', { answers: over, language });
    expect(said()).toEqual(expectedLines(language, 'ui:danger/past-untold'));
    await openApp('harm', { answers: over, language, log: [marked('police', 'made', { told: [] })] });
    expect(all('[data-danger]')).toEqual([]);
  });

  it('is said as soon as it is answered, and until the Police are told', async () => {
    const { user } = await openApp('immediate-danger', { language });
    expect(page()).not.toContain(textAt(language, 'ui:danger/live-untold'));
    await user.click(option('immediate-danger', 'now'));
    await user.click(action('continue'));
    expect(page()).toContain(textAt(language, 'ui:danger/live-untold'));
    await user.click(option('called-999', 'called-police'));
    await user.click(action('continue'));
    expect(page()).not.toContain(textAt(language, 'ui:danger/live-untold'));
  });

  it.each(['online-safety-advice', 'professional-conduct', 'other-procedures'] as const)(
    'opens %s, which leads on to Refer now',
    async (screen) => {
      await openApp(screen, { answers: withDanger(caseFor(screen)), log: [marked('police', 'made')], language });
      for (const line of linesOf(textAt(language, 'pages:danger-opening'))) expect(textOf('main')).toContain(line);
      await openApp(screen, { answers: caseFor(screen), language });
      expect(textOf('main')).not.toContain(linesOf(textAt(language, 'pages:danger-opening'))[0]);
    },
  );
});
