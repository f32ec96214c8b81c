import { describe, expect, it } from 'vitest';
import { clauseIds } from '#protocol/clauses';
import { screenIds } from '#protocol/screens';
import { type FactId, factIds, facts, factsBeside, factsOn, touchesDuty } from '../../src/updates/facts';
import { sitesNow } from '../../src/updates/sites';
import { textAt } from '../words/locales';

/** Whether it can be reached, in any case: what fits one kind of case alone stands there and nowhere else. */
const isReached = (id: FactId): boolean => {
  const { telephone, text, address, when } = facts[id];
  return when === undefined && (telephone ?? text ?? address) !== undefined;
};

/** What a person is told on a screen that the protocol does not say, in the order in which it stands there. */
const onScreens: Readonly<Record<string, readonly string[]>> = {
  'immediate-danger': ['emergency', 'nhs-111', 'papyrus'],
  'called-999': ['emergency', 'silent-999', 'nhs-111', 'papyrus'],
  need: ['child-under-18'],
  'other-procedures': ['every-concern', 'police-where-crime'],
  harm: ['image-law', 'made-images', 'sharing-nudes', 'com-networks'],
  'specific-risks': ['prevent-any-cause'],
  'evidence-guidance': [
    'emergency',
    'consent',
    'child-under-18',
    'first-person-told',
    'ask-openly',
    'extortion-advice',
    'report-remove',
    'image-law',
    'made-images',
    'meic',
    'childline',
    'nhs-111',
    'papyrus',
  ],
  'before-you-ring': ['which-authority', 'spoc-two-meanings'],
  referrals: ['emergency', 'out-of-hours', 'duty-to-report', 'position-of-trust', 'first-person-told', 'image-law'],
  'referrals/social-services': [
    'out-of-hours',
    'duty-to-report',
    'lack-of-detail',
    'not-anonymous',
    'safeguarding-person',
    'which-authority',
    'consent',
    'adult-at-risk',
    'position-of-trust',
    'written-confirmation',
    'what-they-do-next',
    'image-law',
    'nhs-111',
    'papyrus',
  ],
  'referrals/police': [
    'emergency',
    'silent-999',
    'numbers-999-101',
    'out-of-hours',
    'police-where-crime',
    'which-authority',
    'extortion-advice',
    'report-remove',
    'image-law',
    'nhs-111',
    'papyrus',
  ],
  'referrals/prevent-spoc': ['spoc-two-meanings', 'prevent-route', 'prevent-any-cause', 'prevent-duty', 'act-early'],
  'referrals/ceop': ['ask-before-ceop', 'ceop-remit', 'image-law'],
  'referrals/iwf': ['iwf-remit', 'report-remove', 'image-law'],
  'referrals/site': ['platform-duties'],
  'next-steps': [
    'out-of-hours',
    'adult-at-risk',
    'position-of-trust',
    'procedures-replaced',
    'written-confirmation',
    'no-acknowledgement',
    'disagree',
    'what-they-do-next',
    'practice-guides',
    'meic',
    'childline',
    'nhs-111',
  ],
  record: [
    'adult-at-risk',
    'position-of-trust',
    'written-confirmation',
    'no-acknowledgement',
    'first-person-told',
    'image-law',
  ],
  'online-safety-advice': ['hwb'],
  'professional-conduct': ['position-of-trust'],
  resources: ['sharing-nudes', ...factIds.filter(isReached)],
  'local-numbers': ['numbers-999-101', 'out-of-hours'],
};

/** The clauses that something newer bears on. */
const besideClauses: Readonly<Record<string, readonly string[]>> = {
  header: ['procedures-replaced', 'still-listed'],
  '5.5.1-a': ['child-under-18'],
  '5.5.1-c': ['position-of-trust'],
  '5.5.3-forms': ['byron-date'],
  '5.5.3-content': ['made-images'],
  '5.5.3-contact': ['adult-at-risk', 'extortion-advice'],
  '5.5.3-conduct': ['sharing-nudes'],
  '5.5.3-online-communities-b': ['com-networks'],
  '5.5.3-violent-extremism-b': ['prevent-any-cause'],
  '5.5.3-violent-extremism-c': ['spoc-two-meanings', 'prevent-route', 'channel-panel'],
  '5.5.5-a': ['procedures-replaced', 'what-they-do-next', 'practice-guides'],
  '5.5.5-b': [
    'emergency',
    'out-of-hours',
    'duty-to-report',
    'english-duty',
    'every-concern',
    'report-is-referral',
    'police-where-crime',
    'which-authority',
    'written-confirmation',
  ],
  '5.5.5-d': ['platform-duties'],
  '5.5.6-d': ['image-law', 'acpo-closed'],
  '5.5.6-e': ['acpo-closed', 'acpo-guide-date'],
  '5.5.6-f': ['image-law'],
  '5.5.7-b': ['ask-before-ceop', 'ceop-remit'],
  '5.5.7-c': ['iwf-remit'],
  '5.5.7-d': ['hwb'],
  '5.5.7-glossary': ['sharing-nudes'],
};

describe('what is newer than the protocol is shown', () => {
  it.each(screenIds)('on %s: no more and no less than belongs there', (screen) => {
    expect(factsOn(screen)).toEqual(onScreens[screen] ?? []);
  });

  it.each(clauseIds)('beside %s: no more and no less than belongs there', (clause) => {
    expect(factsBeside(clause)).toEqual(besideClauses[clause] ?? []);
  });

  it.each(factIds)('nowhere but on screens and beside clauses that there are: %s', (id) => {
    expect(facts[id].screens.filter((screen) => !screenIds.includes(screen))).toEqual([]);
    expect(facts[id].clauses.filter((clause) => !clauseIds.includes(clause))).toEqual([]);
  });

  it('always, save where it fits one kind of case alone', () => {
    const conditional = factIds.flatMap((id) => (facts[id].when ? [{ id, when: facts[id].when }] : []));
    expect(conditional).toEqual([
      { id: 'police-where-crime', when: { question: 'need', has: ['concern-offline'] } },
      { id: 'adult-at-risk', when: { question: 'harm', has: ['adult-targeted-for-access'] } },
      {
        id: 'position-of-trust',
        when: {
          any: [
            { question: 'need', has: ['professional-conduct'] },
            { question: 'others-involved', has: ['trusted-adult'] },
          ],
        },
      },
      { id: 'extortion-advice', when: { question: 'harm', has: ['extortion'] } },
      {
        id: 'report-remove',
        when: {
          question: 'harm',
          has: ['child-abuse-images', 'extortion', 'abuse-to-create-images', 'sexual-images-exchanged', 'not-sure'],
        },
      },
    ]);
  });
});

it('what stands on the page of a report that is a must, or beside its clause, touches a duty; nothing else does', () => {
  const onDuty = [
    ...['referrals/social-services', 'referrals/police', 'referrals/prevent-spoc'].flatMap((one) => onScreens[one]!),
    ...['5.5.5-b', '5.5.7-a', '5.5.3-violent-extremism-c'].flatMap((one) => besideClauses[one] ?? []),
  ];
  expect(factIds.filter(touchesDuty)).toEqual(factIds.filter((id) => onDuty.includes(id)));
});

describe('how a fact is known', () => {
  const readings = [...Object.entries(facts), ...Object.entries(sitesNow)];

  it.each(readings)(
    '%s: how sure it is and who can confirm it are words that a person can read',
    (_, { sure, confirmBy }) => {
      expect(textAt('en', `updates:sure/${sure}`)).toMatch(/\w/);
      expect(textAt('en', `updates:confirmBy/${confirmBy}`)).toMatch(/\w/);
    },
  );
});
