import type { Ground } from '#protocol/clauses';
import { type DoId, doNots, type DoNotId, dos } from '#protocol/evidence';
import type { RiskId } from '#protocol/questions';
import { type SiteId, siteIds } from '#protocol/resources';
import type { FollowUpId, TaskId } from '#protocol/tasks';
import { type CardLineId, cardLineIds } from '../../case/cards';
import type { PlannedTask } from '../../case/plan';
import type { UpdateId } from '../../updates/updates';
import type { Key } from '../../words/words';

/** What a line is based on: a clause or good practice, an update, the person's answers, or how Clear Steps works. */
export type Basis = Ground | UpdateId | 'your-answers' | 'clear-steps';
/** Everything one line is based on. An empty list does not compile. */
export type BasisList = readonly [Basis, ...Basis[]];

type Within<Place extends string> = Extract<Key, `${Place}${string}`>;
/** Texts that all advise: a new one without a row below does not compile. */
type Advising =
  | Within<'do-nots:'>
  | Within<'advice:do'>
  | `advice:say/${CardLineId}`
  | Exclude<Within<'tasks:'>, `tasks:${TaskId}/title`>
  | Exclude<
      Within<'call:say/'>,
      `call:say/${'title' | 'write' | 'ready'}` | Within<'call:say/in/'> | Within<'call:say/leads/'>
    >
  | `risks:${RiskId}/${'short' | 'harms' | 'tell'}`
  | `pages:next-steps/followUps/${FollowUpId}`;

const ours: BasisList = ['good-practice'];
const answers: BasisList = ['your-answers'];
const itself: BasisList = ['clear-steps'];
const ofDanger: BasisList = ['emergency', 'good-practice'];
/** What a line of advice is based on before the grounds of its rule and, in `besides`, after them. */
const before: Readonly<Partial<Record<DoId | DoNotId, Basis>>> = {
  'no-copying-images': 'image-law',
  'no-questioning': 'first-person-told',
};
const besides: readonly (DoId | DoNotId)[] = ['leave-devices-alone', 'secure-paper', 'secure-electronic'];
const adviceLines = Object.fromEntries(
  Object.entries({ ...doNots, ...dos }).map(([key, { grounds }]) => {
    const id = key as DoId | DoNotId;
    const on = [before[id] ?? [], grounds, besides.includes(id) ? (['good-practice'] as const) : []].flat();
    return [id in doNots ? `do-nots:${id}` : `advice:do/${id}/line`, [on]];
  }),
) as unknown as Readonly<Record<`do-nots:${DoNotId}` | `advice:do/${DoId}/line`, readonly BasisList[]>>;
/** What a line of a card is based on, if not on good practice alone. */
const ofCards: Readonly<Partial<Record<CardLineId, BasisList>>> = {
  'then/stay': ['emergency', 'good-practice'],
  'then/stay-abroad': ['emergency', 'good-practice'],
  'parent/stay': ['nhs-111', 'good-practice'],
  'asked/yes': ['nhs-111', 'good-practice'],
  'older/crime': ['extortion-advice', 'good-practice'],
  'older/pay': ['extortion-advice', 'good-practice'],
  'older/keep': ['5.5.6-d', 'extortion-advice', 'good-practice'],
  'older/remove': ['report-remove', 'good-practice'],
  'older/images': ['5.5.6-d', 'image-law', 'good-practice'],
  'older/suicide': ['ask-openly', 'good-practice'],
  'older/self-harm': ['ask-openly', 'good-practice'],
  'older/secret': ['first-person-told'],
  'you/details': ['first-person-told', 'good-practice'],
  'you/images': ['image-law', 'good-practice'],
  'you/secret': ['first-person-told'],
  'you/block': ['5.5.6-d', 'good-practice'],
  'parent/devices': ['5.5.6-d', 'good-practice'],
  'parent/telling': ['5.5.5-b', 'good-practice'],
  'parent/danger': ['emergency', 'good-practice'],
  'self/danger': ['emergency', 'good-practice'],
  'self/danger-abroad': ['emergency', 'good-practice'],
  'self/silent': ['silent-999'],
  'officer/tell': ['position-of-trust', 'good-practice'],
};
const sayLines = Object.fromEntries(
  cardLineIds.map((id) => [`advice:say/${id}`, [ofCards[id] ?? ours]]),
) as unknown as Readonly<Record<`advice:say/${CardLineId}`, readonly BasisList[]>>;
const listed: BasisList = ['5.5.7-d'];
const siteLines = Object.fromEntries(
  siteIds.map((site) => [`pages:resources/list/${site}/printed`, [listed]]),
) as unknown as Readonly<Record<`pages:resources/list/${SiteId}/printed`, readonly BasisList[]>>;
const pretending: BasisList = ['5.5.3-virtual-identities'];
const unseen: BasisList = ['5.5.3-unsupervised-contact-a'];
const reaching: BasisList = ['5.5.3-online-communities-a'];
const madeNormal: BasisList = ['5.5.3-online-communities-b'];
const passedOn: BasisList = ['5.5.3-sharing'];
const recruiting: BasisList = ['5.5.3-violent-extremism-a'];

/** What each line of each text is based on. A line that mixes the protocol's statement with our own lists both. */
const stands = {
  'questions:immediate-danger/help': [ours, ofDanger],
  'questions:called-999/help': [ofDanger, ofDanger, ours],
  'questions:harm/options/child-abuse-images/hint': [['made-images']],
  'ui:danger/live-untold': [ofDanger],
  'ui:danger/live-told': [ofDanger],
  'ui:danger/past-untold': [ofDanger],
  'ui:danger/policeToo': [ofDanger],
  'ui:leaveDevices': [['5.5.6-d', 'good-practice']],
  'ui:task-list/where': [['5.5.7-a', 'good-practice']],
  ...adviceLines,

  'advice:doNot/leave-devices-alone': [['5.5.6-d', 'good-practice'], ours, ours],
  'advice:doNot/no-search-for-evidence': [['5.5.6-f', 'good-practice'], ['5.5.6-d', 'good-practice'], ['5.5.6-f']],
  'advice:doNot/no-seizing': [ours, ['5.5.6-e'], ['5.5.6-d', '5.5.6-e']],
  'advice:doNot/no-copying-images': [
    ['image-law', 'good-practice'],
    ['image-law', 'good-practice'],
    ['child-under-18', 'good-practice'],
  ],
  'advice:doNot/no-warning': [ours, ours, ours],
  'advice:doNot/no-questioning': [['first-person-told', 'good-practice'], ours, ours],
  'advice:doNot/no-contact': [ours, ours, ours],
  'advice:do/secure-paper/more': [['5.5.6-f'], ours, ours],
  'advice:do/secure-electronic/more': [['5.5.6-f'], ours, ['5.5.6-d', 'good-practice']],
  'advice:do/note-what-was-said/more': [ours, ours, ['image-law', 'good-practice']],
  'advice:do/tell-police-where/more': [['5.5.6-f', 'good-practice'], ['5.5.6-a']],
  'advice:do/deleted-can-be-recovered/more': [['5.5.6-b'], ['5.5.6-f'], ['5.5.6-d', 'good-practice']],
  'advice:do/tell-police-what-was-done/more': [ours, ours, ours],
  'advice:do/co-operation-may-be-needed/more': [['5.5.6-c'], ours, ours],
  'advice:do/police-lead/more': [['5.5.6-a'], ours],

  'tasks:social-services/who': [['which-authority']],
  'tasks:social-services/reach': [['out-of-hours', 'good-practice']],
  'tasks:social-services/noNumber': [['clear-steps']],
  'tasks:social-services/closing': [ours, ours, ours, ['written-confirmation']],
  'tasks:social-services/doNot': [['5.5.5-b', 'lack-of-detail'], ['image-law', 'good-practice'], ours],
  'tasks:social-services/notes': [['what-they-do-next', 'good-practice'], ['5.5.5-b'], ['5.5.5-c'], ['5.5.6-g']],
  'tasks:social-services/lookedAfter': [['your-answers', 'good-practice']],
  'tasks:social-services/lookedAfterNotSure': [['your-answers', 'good-practice']],
  'tasks:social-services/elsewhereInUk': [['which-authority'], ours],
  'tasks:social-services/outsideUk': [ours, ours, ours],
  'tasks:social-services/areaNotKnown': [['5.5.5-b', 'which-authority']],

  'tasks:police/who': [ours],
  'tasks:police/reach': [['emergency', 'numbers-999-101', 'good-practice']],
  'tasks:police/closing': [ours, ours],
  'tasks:police/doNot': [['5.5.5-b'], ['image-law', 'good-practice'], ours],
  'tasks:police/notes': [['5.5.6-a'], ['5.5.5-b'], ['5.5.4-a', '5.5.6-g']],
  'tasks:police/online': [['5.5.5-b', 'good-practice']],
  'tasks:police/elsewhereInUk': [ours, ours],
  'tasks:police/outsideUk': [ours, ours, ours],
  'tasks:police/areaNotKnown': [ours, ['5.5.5-b', 'good-practice']],
  'tasks:police/offline': [['emergency', 'police-where-crime', 'good-practice']],

  'tasks:prevent-spoc/reach': [
    ['prevent-route', 'good-practice'],
    ['5.5.3-violent-extremism-c', 'good-practice'],
  ],
  'tasks:prevent-spoc/inDoubt': [['5.5.3-violent-extremism-c', 'good-practice'], ours],
  'tasks:prevent-spoc/closing': [['5.5.3-violent-extremism-c', 'good-practice'], ours, ours, ours],
  'tasks:prevent-spoc/titleInDoubt': [['5.5.3-violent-extremism-c', 'good-practice']],
  'tasks:prevent-spoc/doNot': [['5.5.3-violent-extremism-c', '5.5.5-b'], ours, ours, ['spoc-two-meanings']],
  'tasks:prevent-spoc/notes': [['5.5.3-violent-extremism-c', '5.5.5-b'], ours, ours],

  'tasks:ceop/who': [ours],
  'tasks:ceop/reach': [ours],
  'tasks:ceop/opening': [['ceop-remit']],
  'tasks:ceop/closing': [ours, ours, ours],
  'tasks:ceop/doNot': [
    ['image-law', 'good-practice'],
    ['5.5.6-d', '5.5.6-f'],
  ],
  'tasks:ceop/notes': [['5.5.7-b', 'ceop-remit'], ['5.5.5-d', '5.5.7-a'], ['5.5.6-g']],

  'tasks:iwf/who': [['5.5.6-g']],
  'tasks:iwf/reach': [ours],
  'tasks:iwf/opening': [['iwf-remit']],
  'tasks:iwf/closing': [ours, ours],
  'tasks:iwf/doNot': [ours, ['image-law', 'good-practice']],
  'tasks:iwf/notes': [['5.5.7-c', 'iwf-remit'], ['5.5.5-d', '5.5.7-a'], ['5.5.6-g']],

  'tasks:site/who': [ours],
  'tasks:site/reach': [ours],
  'tasks:site/about/grooming': [['5.5.5-d']],
  'tasks:site/about/extortion': [['5.5.5-d']],
  'tasks:site/about/adult-targeted-for-access': [['5.5.5-d']],
  'tasks:site/closing': [ours, ours, ours],
  'tasks:site/doNot': [ours, ours, ours],
  'tasks:site/notes': [['5.5.5-d', '5.5.5-e', '5.5.7-a'], ours],

  'tasks:locked/why/prevent-spoc': [['5.5.3-violent-extremism-c']],
  'tasks:locked/why/ceop': [
    ['5.5.6-g', '5.5.7-a'],
    ['5.5.6-g', 'good-practice'],
  ],
  'tasks:locked/why/iwf': [
    ['5.5.6-g', '5.5.7-a'],
    ['5.5.6-g', 'good-practice'],
  ],
  'tasks:locked/why/site': [['5.5.7-a', 'good-practice']],
  'tasks:locked/wordings': [['5.5.5-b', '5.5.7-a'], ['5.5.5-e'], ['5.5.6-g']],
  'tasks:locked/taken': [['5.5.7-a'], ours, ['5.5.3-violent-extremism-c']],
  'tasks:locked/spocTaken': [['5.5.3-violent-extremism-c'], ['5.5.3-violent-extremism-c', '5.5.5-b']],
  'tasks:early/prevent-spoc': [ours],
  'tasks:early/ceop': [ours],
  'tasks:early/iwf': [ours],
  'tasks:early/site': [ours],
  'tasks:newsFirst': [['5.5.5-e', '5.5.7-a', 'good-practice']],
  'tasks:tried/social-services': [ours, ['out-of-hours', 'good-practice'], ['out-of-hours', 'good-practice']],
  'tasks:tried/police': [['emergency'], ours, ['5.5.5-b']],
  'tasks:tried/prevent-spoc': [['5.5.3-violent-extremism-c', 'good-practice']],
  'tasks:tried/other': [ours],

  'call:say/lead': [ours],
  'call:say/leadToService': [ours],
  'call:say/leadToForm': [ours],
  'call:say/leadToIwf': [['iwf-remit'], ours],
  'call:say/danger': [ours, ours, ours, ['emergency', 'good-practice']],
  'call:say/child': [ours, ours],
  'call:say/supervised': [['your-answers', 'good-practice']],
  'call:say/bothChildren': [ours],
  'call:say/suspect': [ours, ours, ours, ours],
  'call:say/suspectPlace': [ours],
  'call:say/worker': [ours],
  'call:say/employer': [ours],
  'call:say/offline': [ours, ours],
  'call:say/device': [ours],
  'call:say/officer': [['position-of-trust', 'good-practice']],
  'call:say/views': [ours],
  'call:say/devices': [ours, ours],
  'call:say/noDanger': [answers],
  'call:say/implied/unsupervised-contact': [answers],
  'call:say/implied/sharing': [answers],
  'call:say/complex': [['5.5.5-c']],
  'call:say/services': [['5.5.6-g']],
  'call:say/takeDown': [ours],
  'call:say/notKnownDone': [answers],
  'call:say/notKnownWhere': [answers],
  'call:say/nrm': [['national-referral', 'good-practice']],
  'call:say/prevent': [['5.5.3-violent-extremism-c', 'good-practice']],
  'call:say/preventInDoubt': [['5.5.3-violent-extremism-c', 'good-practice']],
  'ui:task-list/numberNone': [['out-of-hours', 'good-practice']],
  'call:number/none': [['out-of-hours', 'good-practice']],
  'call:mark/lead': [ours],
  'call:news/lead': [ours],

  'pages:next-steps/complex': [ours],
  'pages:next-steps/process': [['5.5.5-a']],
  'pages:next-steps/online': [['5.5.5-a'], ['5.5.5-c'], ['5.5.5-c']],
  'pages:next-steps/offences': [['5.5.4-a'], ['5.5.4-a']],
  'pages:next-steps/record': [ours, ours, ours, ['clear-steps']],
  'pages:next-steps/followUps/written-report': [['written-confirmation']],
  'pages:next-steps/followUps/acknowledgement': [['no-acknowledgement']],
  'pages:next-steps/followUps/safeguarding-lead': [ours],
  'pages:next-steps/followUps/placing-authority': [['your-answers', 'good-practice']],
  'pages:next-steps/otherwise/placing-authority': [['your-answers', 'good-practice']],
  'pages:next-steps/otherwise/written-report': [ours],
  'pages:next-steps/otherwise/acknowledgement': [ours],
  'pages:next-steps/followUps/designated-officer': [['position-of-trust']],
  'pages:next-steps/followUps/adult-report': [['adult-at-risk']],
  'pages:next-steps/followUps/support-for-child': [ours],
  'record:complexCase': [['5.5.5-c']],
  'record:consent': [['consent', 'data-protection', 'good-practice']],
  'record:bothChildren': [ours],

  ...sayLines,
  'advice:say/standing/no-telling': [ours],
  'advice:say/standing/no-contact': [ours],
  'ui:risks/help': [itself],
  'questions:virtual-identities/more': [pretending],
  'questions:unsupervised-contact/more': [unseen],
  'questions:online-communities/more': [reaching],
  'questions:sharing/more': [passedOn],
  'questions:violent-extremism/more': [recruiting],
  'risks:virtual-identities/short': [pretending],
  'risks:unsupervised-contact/short': [['5.5.3-unsupervised-contact-b', '5.5.3-unsupervised-contact-c']],
  'risks:online-communities/short': [reaching],
  'risks:sharing/short': [passedOn],
  'risks:violent-extremism/short': [['5.5.3-violent-extremism-c']],
  'risks:virtual-identities/harms': [pretending, pretending, pretending, pretending],
  'risks:unsupervised-contact/harms': [
    unseen,
    unseen,
    ['5.5.3-unsupervised-contact-c'],
    ['5.5.3-unsupervised-contact-b'],
    ['5.5.3-unsupervised-contact-b'],
  ],
  'risks:online-communities/harms': [reaching, reaching, reaching, madeNormal, madeNormal],
  'risks:sharing/harms': [passedOn, passedOn, passedOn],
  'risks:violent-extremism/harms': [recruiting, recruiting, ['5.5.3-violent-extremism-b'], recruiting],
  'risks:virtual-identities/tell': [ours, ours, ['5.5.6-f', 'good-practice']],
  'risks:unsupervised-contact/tell': [ours, ours, ['5.5.6-d', 'good-practice']],
  'risks:online-communities/tell': [ours, ours, ['5.5.6-f', 'good-practice']],
  'risks:sharing/tell': [ours, ours, ['5.5.6-d', '5.5.6-f', 'good-practice']],
  'risks:violent-extremism/tell': [
    ['5.5.5-b', 'good-practice'],
    ['5.5.3-violent-extremism-c'],
    ['5.5.3-violent-extremism-c', '5.5.5-b'],
  ],
  'pages:danger-opening': [answers, ['emergency', 'good-practice'], ['emergency', 'good-practice'], itself],
  'pages:other-procedures/lead': [answers, ['every-concern']],
  'pages:other-procedures/body': [['5.5.5-a'], ['police-where-crime', 'good-practice'], itself, itself],
  'pages:online-safety-advice/lead': [['5.5.1-b']],
  'pages:online-safety-advice/body': [itself, ['5.5.7-e']],
  'pages:online-safety-advice/concern': [['5.5.5-b']],
  'pages:professional-conduct/lead': [['5.5.1-c']],
  'pages:professional-conduct/body': [ours, ours],
  'pages:professional-conduct/concern': [['position-of-trust'], ours],
  'questions:evidence-location/more': [ours, ours, ours, ['5.5.6-d', 'good-practice']],
  'questions:evidence-handled/more': [ours, ours, ours, ours],
  'questions:others-involved/more': [['5.5.6-f', 'good-practice']],
  'questions:already-reported/help': [ours, ours],
  'questions:evidence-handled/help': [ours],
  'questions:extremism-signs/help': [['5.5.6-f', 'good-practice']],
  'questions:already-reported/more': [ours, ['5.5.3-violent-extremism-c'], ['5.5.7-b']],
  'questions:local-authority/more': [
    ['5.5.5-b', 'which-authority'],
    ['5.5.7-a', 'good-practice'],
  ],

  'pages:resources/lead': [['5.5.7-d', 'clear-steps'], itself, itself, ['5.5.7-a']],
  ...siteLines,
  'pages:resources/warning': [['5.5.7-e']],
  'pages:resources/others': [ours, ['5.5.7-a']],
  'pages:resources/guideline': [['5.5.4-b'], ours, ours],
  'pages:resources/glossary': [['5.5.7-glossary']],

  'pages:local-numbers/otherwise': [ours, ['prevent-route', 'good-practice']],
  'pages:local-numbers/national': [
    ['emergency', 'numbers-999-101', 'good-practice'],
    ['emergency', 'numbers-999-101', 'good-practice'],
  ],
} satisfies Readonly<Record<Advising, readonly BasisList[]> & Record<string, readonly BasisList[]>>;
/** The texts whose lines declare what they are based on. */
export type GroundedKey = keyof typeof stands;

/** All texts whose lines declare what they are based on. */
export const groundedKeys = Object.keys(stands) as GroundedKey[];
/** Whether the lines of a text declare what they are based on. */
export const isGrounded = (key: string): key is GroundedKey => groundedKeys.some((known) => known === key);
/** Returns what each line of a text is based on. */
export const basisOf = (key: GroundedKey): readonly BasisList[] => stands[key];

/** For cases without a device or the internet, for which the protocol says little about whom to tell. */
const offline: Readonly<Partial<Record<TaskId, readonly Basis[]>>> = {
  'social-services': ['every-concern', 'duty-to-report'],
  police: ['emergency', 'police-where-crime'],
};
/** Returns what a task's must or may is based on. `isOnline`: whether a device or the internet plays a part. */
export function kindStandsOn(
  { task, because }: Pick<PlannedTask, 'task' | 'because'>,
  isOnline: boolean,
): readonly Basis[] {
  const of = isOnline ? undefined : offline[task];
  return of ?? (task === 'social-services' ? [...because, 'duty-to-report'] : because);
}
