import { describe, expect, it } from 'vitest';
import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import { type UpdateId, updateIds, updates, updatesBeside, updatesOn } from '../../src/updates/updates';

/** What must be shown where: first steps, what calls ask, and where the protocol’s words are now wrong. */
const mustShow: readonly (readonly [UpdateId, readonly ScreenId[], readonly ClauseId[]])[] = [
  ['emergency', ['immediate-danger', 'called-999', 'say/child', 'referrals', 'referrals/police'], ['5.5.5-b']],
  ['silent-999', ['called-999', 'referrals/police'], []],
  ['nhs-111', ['immediate-danger', 'called-999', 'referrals/social-services', 'referrals/police', 'next-steps'], []],
  ['out-of-hours', ['referrals', 'referrals/social-services', 'referrals/police', 'next-steps'], ['5.5.5-b']],
  ['numbers-999-101', ['referrals/police', 'local-numbers'], []],
  ['duty-to-report', ['referrals', 'referrals/social-services'], ['5.5.5-b']],
  ['which-authority', ['before-you-ring', 'referrals/social-services', 'referrals/police'], ['5.5.5-b']],
  ['image-law', ['harm', 'evidence-guidance', 'referrals', 'referrals/iwf', 'record'], ['5.5.6-d', '5.5.6-f']],
  ['acpo-closed', [], ['5.5.6-d']],
  ['first-person-told', ['say/child', 'referrals', 'record'], []],
  ['ask-before-ceop', ['referrals/ceop'], ['5.5.7-b']],
  ['spoc-two-meanings', ['before-you-ring', 'referrals/prevent-spoc'], ['5.5.3-violent-extremism-c']],
  ['report-remove', ['say/child', 'referrals/police', 'referrals/iwf'], []],
  ['written-confirmation', ['referrals/social-services', 'next-steps', 'record'], ['5.5.5-b']],
  ['procedures-replaced', ['next-steps'], ['header', '5.5.5-a']],
  ['iwf-remit', ['referrals/iwf'], ['5.5.7-c']],
  ['data-protection', ['referrals/social-services', 'record'], ['5.5.5-b']],
  ['exploitation-guide', ['referrals/social-services', 'referrals/police'], ['5.5.3-contact']],
  ['national-referral', ['referrals/social-services', 'referrals/police'], []],
  ['harmful-behaviour-guide', ['evidence-guidance', 'referrals/social-services', 'record'], ['5.5.3-conduct']],
  ['self-harm-offence', ['referrals/police'], ['5.5.4-a']],
];

/** Public bodies, and the bodies that run what a fact names. */
const officials =
  /(^|\.)(gov\.(uk|wales)|(police|nhs|ico\.org|iwf\.org|nspcc\.org|stopitnow\.org|swgfl\.org)\.uk|nhs\.wales|(safeguarding|cysur|safercommunities)\.wales|(diogelu|promo)\.cymru|papyrus-uk\.org|actearly\.uk|nca-newsroom\.prgloo\.com)$/;

describe('what is newer than the protocol is shown', () => {
  it.each(mustShow)('%s stands on %j and beside %j', (id, screens, clauses) => {
    expect(screens.filter((screen) => !updatesOn(screen).includes(id))).toEqual([]);
    expect(clauses.filter((clause) => !updatesBeside(clause).includes(id))).toEqual([]);
  });

  it('in a case only if an officer would accept a source of it: the law, a public body, or the body that it is about', () => {
    const isOfficial = ({ at }: { readonly at: string }) => officials.test(new URL(at).hostname);
    const without = updateIds.filter((id) => !updates[id].sources.some(isOfficial));
    expect(without.filter((id) => updates[id].screens.length > 0)).toEqual([]);
    expect(without).toContain('prevent-any-cause');
  });

  it('always, save where it fits one kind of case alone', () => {
    const when = updateIds.flatMap((id) => (updates[id].when ? [[id, updates[id].when] as const] : []));
    const inHarm = (...has: readonly string[]) => ({ question: 'harm', has });
    const inOthers = (...has: readonly string[]) => ({ question: 'others-involved', has });
    expect(Object.fromEntries(when)).toEqual({
      'police-where-crime': { question: 'need', has: ['concern-offline'] },
      'adult-at-risk': inHarm('adult-targeted-for-access'),
      'exploitation-guide': inHarm('criminal-exploitation'),
      'national-referral': inHarm('criminal-exploitation'),
      'harmful-behaviour-guide': inOthers('child-responsible'),
      'position-of-trust': { any: [{ question: 'need', has: ['professional-conduct'] }, inOthers('trusted-adult')] },
      'self-harm-offence': inHarm('self-harm-content'),
      'extortion-advice': inHarm('extortion'),
      'report-remove': inHarm(
        ...['child-abuse-images', 'extortion', 'abuse-to-create-images', 'sexual-images-exchanged', 'not-sure'],
      ),
    });
  });
});
