import { doIds, doNotIds } from '#protocol/evidence';
import { walkScreens } from '#protocol/screens';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { calm } from '../support/cases';
import { textAt } from '../words/locales';
import { bothTold, marked, openApp } from './app';
import { caseFor, withDanger } from './every-screen-cases';
import { all, data, linesOf, one, textOf } from './page';
import { expectedLines, shownLine } from './grounded-lines';

const afterwards = ['referrals', 'referrals/police', 'next-steps', 'record'] as const;
const shown = () => data('[data-advice]', 'advice');

describe.each(languages)('evidence, in %s', (language) => {
  it('each do-not, and each do where nothing is known, stands there with what it means', async () => {
    await openApp('evidence-guidance', {
      answers: { ...calm, 'evidence-location': ['not-known'], 'evidence-handled': ['not-known'] },
      language,
    });
    expect(shown().toSorted()).toEqual([...doNotIds, ...doIds].toSorted());
    const means = [...doNotIds.map((id) => [id, `doNot/${id}`]), ...doIds.map((id) => [id, `do/${id}/more`])];
    for (const [id, place] of means)
      for (const line of linesOf(textAt(language, `advice:${place}`)))
        expect(textOf(`[data-means="${id}"]`)).toContain(line);
  });

  it.each(['child', 'parent'])(
    'what may be said to the %s opens in place, each line with what it stands on',
    async (to) => {
      const { user } = await openApp('evidence-guidance', { answers: calm, language });
      const box = one(`details[data-say-to="${to}"]`) as HTMLDetailsElement;
      expect(box.open).toBe(false);
      await user.click(one(`[data-say-to="${to}"] summary`));
      expect(box.open).toBe(true);
      expect(all(`[data-say-to="${to}"] li:not([data-helpline])`).map(shownLine)).toEqual(
        expectedLines(language, `advice:say/${to}/lines`),
      );
      expect(shownLine(one(`[data-say-to="${to}"] ul + p`))).toEqual(
        expectedLines(language, `advice:say/${to}/then`)[0],
      );
    },
  );

  it('under it stand the helplines that a child can ring or text, as newer than the protocol', async () => {
    await openApp('evidence-guidance', { answers: calm, language });
    expect(textOf('[data-say-to="child"]')).toContain(textAt(language, 'advice:say/child/help'));
    const ways = all('[data-helpline]').map((line) => [
      line.dataset['helpline'],
      ...[...line.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);
    expect(ways).toEqual([
      ['meic', 'tel:08088023456'],
      ['childline', 'tel:08001111'],
      ['nhs-111', 'tel:111'],
      ['papyrus', 'tel:08000684141', 'sms:88247'],
    ]);
    expect(textOf('[data-say-to="child"] p:last-of-type .stands')).toContain(
      textAt(language, 'updates:facts/nhs-111/name'),
    );
    expect(all('[data-say-to="parent"] [data-helpline]')).toEqual([]);
  });

  it.each([...walkScreens, ...afterwards])('%s: leave every device as it is, from the harm on', async (screen) => {
    await openApp(screen, { answers: caseFor(screen), language });
    const before = ['immediate-danger', 'called-999', 'need', 'other-procedures'].includes(screen);
    expect(textOf('main').includes(textAt(language, 'ui:leaveDevices'))).toBe(!before);
  });
});

describe.each(languages)('danger in %s', (language) => {
  const answers = withDanger(caseFor('referrals'));
  const policeNumbers = (within: string) =>
    all(`${within} a[href^="tel:"]`)
      .map((link) => link.getAttribute('href'))
      .slice(0, 2);

  it('puts 999 before 101 on the page of the Police, before and after the call', async () => {
    await openApp('referrals/police', { answers, language });
    expect(policeNumbers('main')).toEqual(['tel:999', 'tel:101']);
    await openApp('referrals/police', { answers, log: bothTold, language });
    expect(policeNumbers('main')).toEqual(['tel:999', 'tel:101']);
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
