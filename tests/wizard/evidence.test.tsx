import { doIds, doNotIds } from '#protocol/evidence';
import { walkScreens } from '#protocol/screens';
import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { type Age, linesOfCard } from '../../src/case/cards';
import { languages } from '../../src/words/languages';
import { calm } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { caseFor, withDanger } from './every-screen-cases';
import { all, data, linesOf, one, textOf } from './page';

const afterwards = ['referrals', 'referrals/police', 'next-steps', 'record'] as const;
const textsOf = (lines: string) => all(lines).map(({ textContent }) => textContent);
const shown = () => data('[data-advice]', 'advice');

describe.each(languages)('evidence, in %s', (language) => {
  it('each do-not, and each do where nothing is known, stands there with what it means', async () => {
    await openApp('evidence-guidance', {
      answers: { ...calm, 'evidence-location': ['not-known'], 'evidence-handled': ['not-known'] },
      language,
    });
    expect(shown().toSorted()).toEqual([...doNotIds, ...doIds].toSorted());
    for (const place of [...doNotIds.map((id) => `doNot/${id}`), ...doIds.map((id) => `do/${id}/more`)])
      for (const line of linesOf(textAt(language, `advice:${place}`)))
        expect(textOf(`[data-explains="advice:${place}"]`)).toContain(line);
  });

  it('what may be said to the child stands by age, with helplines; what was tapped is kept for nothing', async () => {
    const answers: GivenAnswers = { ...calm, harm: ['grooming'] };
    const { user } = await openApp('say/child', { answers, language });
    const shows = (...of: readonly Age[]) =>
      expect(textsOf('[data-words]:not([hidden]) [data-card] > li')).toEqual(
        of
          .flatMap((age) => linesOfCard(answersOf(answers), age))
          .flatMap((id) => linesOf(textAt(language, `advice:say/${id}`))),
      );
    shows('young', 'older');
    await user.click(one('[data-age="older"]'));
    shows('older');
    expect(one('[data-age="older"]')).toHaveAttribute('aria-pressed', 'true');
    expect(textsOf('.page__body > p')).toContain(textAt(language, 'advice:say/asked/yes'));
    const ways = all('[data-helpline]').map((line) => [
      line.dataset['helpline'],
      ...[...line.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);
    expect(ways).toEqual([
      ['meic', 'tel:08088023456'],
      ['childline', 'tel:08001111'],
      ['nhs-111', 'tel:111'],
      ['papyrus', 'tel:08000684141'],
    ]);
    await openApp('say/child', { answers, language });
    expect(all('[data-age][aria-pressed="true"]')).toEqual([]);
  });

  it.each(['evidence-guidance', 'referrals', 'referrals/social-services', 'referrals/police'] as const)(
    '%s begins with one’s own safety where danger is live or another adult is involved, and not otherwise',
    async (screen) => {
      for (const [answers, is] of [
        [calm, false],
        [{ ...calm, 'others-involved': ['other-adults'] }, true],
        [{ ...calm, 'immediate-danger': 'not-sure', 'called-999': 'called-police' }, true],
      ] as const) {
        await openApp(screen, { answers, language });
        expect(all('[data-own-safety]')).toHaveLength(is ? 1 : 0);
        if (!is) continue;
        const others = one('main [data-advice], main .plan-row, main .number');
        expect(one('[data-own-safety]').compareDocumentPosition(others)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    },
  );

  it('the designated officer stands beside the calls where a colleague is involved, until they are told', async () => {
    const answers = { ...calm, 'others-involved': ['trusted-adult'] } as const;
    await openApp('referrals', { answers, language });
    expect(textsOf('[data-tell-officer] p')).toEqual(linesOf(textAt(language, 'advice:say/officer/tell')));
    await openApp('referrals', {
      answers,
      language,
      log: [{ task: 'designated-officer', do: 'done', at: '2026-03-01T16:00' }],
    });
    expect(all('[data-tell-officer]')).toEqual([]);
  });

  it.each([...walkScreens, ...afterwards])('%s: leave every device as it is, from the harm on', async (screen) => {
    await openApp(screen, { answers: { ...caseFor(screen), harm: ['secret-contact'] }, language });
    const before = ['immediate-danger', 'called-999', 'need', 'other-procedures'].includes(screen);
    for (const line of ['ui:leaveDevices', 'advice:say/standing/no-contact'])
      expect(textOf('main').includes(textAt(language, line))).toBe(!before);
  });
});

describe.each(languages)('danger in %s', (language) => {
  const answers = withDanger(caseFor('referrals'));
  const policeNumbers = (within: string) =>
    all(`${within} a[href^="tel:"]`)
      .map((link) => link.getAttribute('href'))
      .slice(0, 2);
  const standsOut = () => all('.number--now').map(({ textContent }) => textContent);

  it('puts 999 before 101 on the page of the Police, before and after the call; 999 alone stands out until then', async () => {
    await openApp('referrals/police', { answers, language });
    expect([policeNumbers('main'), standsOut()]).toEqual([['tel:999', 'tel:101'], ['999']]);
    await openApp('referrals/police', { answers, log: bothTold, language });
    expect([policeNumbers('main'), standsOut()]).toEqual([['tel:999', 'tel:101'], []]);
    await openApp('referrals/police', { answers: { ...answers, 'immediate-danger': 'no' }, language });
    expect(policeNumbers('main')).toEqual(['tel:101', 'tel:999']);
  });

  it.each(['online-safety-advice', 'professional-conduct', 'other-procedures'] as const)(
    'opens %s, which shows what was reported, with the way to the record of it',
    async (screen) => {
      await openApp(screen, { answers: withDanger(caseFor(screen)), log: [marked('police', 'made')], language });
      for (const line of linesOf(textAt(language, 'pages:danger-opening'))) expect(textOf('main')).toContain(line);
      expect(textOf('main')).toContain(`${textAt(language, 'ui:tasks/police')}: ${textAt(language, 'ui:status/made')}`);
      expect(all('main [data-to="record"]')).toHaveLength(1);
      await openApp(screen, { answers: caseFor(screen), language });
      expect(textOf('main')).not.toContain(textAt(language, 'ui:exit-page/reported'));
      expect(textOf('main')).not.toContain(linesOf(textAt(language, 'pages:danger-opening'))[0]);
    },
  );
});
