import type { ClauseId } from './clauses.ts';
import { always, type ConditionOn, has, never, question, type Question, said, type Telling } from './shapes.ts';

// The walk of the protocol, from top to bottom: each question in full, with the conditions that it makes possible. A
// condition can use only questions above it.

const no = { id: 'no', told: 'nothing' } as const;
const notKnown = { id: 'not-known', told: 'nothing' } as const;
/** Not sure of what happened: said in a call, but not a fact. */
const notSure = { id: 'not-sure', told: 'word' } as const;

const immediateDanger = question('immediate-danger', {
  kind: 'one',
  options: [{ id: 'now', severity: 0 }, { id: 'over', severity: 0 }, no, { id: 'not-sure', severity: 0 }],
  askedWhen: always,
  told: 'fact',
  saidUnder: 'danger',
  grounds: ['good-practice'],
});
/** There is danger, or may be. Like everything here about danger, this is good practice. */
export const liveDanger = has(immediateDanger, 'now', 'not-sure');
/** There was danger when this came up, but it is over. */
export const pastDanger = has(immediateDanger, 'over');
/** There is danger, or may be, or there was when this came up. */
export const danger = has(immediateDanger, 'now', 'over', 'not-sure');

const called999 = question('called-999', {
  kind: 'one',
  options: ['called-police', 'called-other', 'not-called'],
  askedWhen: danger,
  told: 'word',
  saidUnder: 'danger',
  grounds: ['good-practice'],
});

/** The Police were rung about the danger. */
export const policeRung = has(called999, 'called-police');

export const need = question('need', {
  kind: 'one',
  // The harms tell more of an online concern.
  options: [{ id: 'concern', told: 'nothing' }, 'concern-offline', 'online-safety-advice', 'professional-conduct'],
  askedWhen: always,
  told: 'word',
  saidUnder: 'worried',
  grounds: ['5.5.1-a', '5.5.1-b', '5.5.1-c', '5.5.2-a', '5.5.2-b'],
});
/** 5.5.1-a: a worry about a child; the two other needs are out of scope (5.5.1-b, 5.5.1-c). */
export const concern = has(need, 'concern', 'concern-offline');
/** 5.5.2: a concern in which phones, computers or the internet play a part, or may. */
export const onlineConcern = has(need, 'concern');

const otherProcedures = {
  screen: 'other-procedures',
  after: [need],
  shownWhen: has(need, 'concern-offline'),
} as const satisfies Telling;

/**
 * The severity is our own, as the protocol has none: what is heard first decides how fast the other end acts. Abuse,
 * and someone in touch with the child, come before what a child has seen.
 */
export const harm = question('harm', {
  kind: 'many',
  options: [
    { id: 'adult-pornography', form: 'content', severity: 13 },
    { id: 'extreme-violence', form: 'content', severity: 14 },
    { id: 'child-abuse-images', form: 'content', reportedAs: ['images'], severity: 4 },
    { id: 'extremist-content', form: 'content', implies: 'violent-extremism', severity: 9 },
    { id: 'self-harm-content', form: 'content', severity: 6 },
    { id: 'other-content', form: 'content', severity: 17 },
    { id: 'grooming', form: 'contact', reportedAs: ['grooming'], severity: 3 },
    { id: 'extortion', form: 'contact', implies: 'sharing', reportedAs: ['grooming', 'images'], severity: 2 },
    { id: 'abuse-to-create-images', form: 'contact', implies: 'sharing', reportedAs: ['images'], severity: 1 },
    { id: 'adult-targeted-for-access', form: 'contact', reportedAs: ['grooming'], severity: 7 },
    { id: 'secret-contact', form: 'contact', implies: 'unsupervised-contact', severity: 8 },
    { id: 'criminal-exploitation', form: 'contact', severity: 5 },
    { id: 'other-contact', form: 'contact', severity: 15 },
    { id: 'cyberbullying', form: 'conduct', severity: 12 },
    { id: 'cyberstalking', form: 'conduct', severity: 11 },
    { id: 'sexual-images-exchanged', form: 'conduct', implies: 'sharing', reportedAs: ['images'], severity: 10 },
    { id: 'other-conduct', form: 'conduct', severity: 16 },
    // Not sure: it may be any of them.
    { ...notSure, reportedAs: ['images'], severity: 18 },
  ],
  askedWhen: onlineConcern,
  told: 'fact',
  saidUnder: 'worried',
  grounds: ['5.5.3-forms', '5.5.3-content', '5.5.3-contact', '5.5.3-conduct'],
});
/** 5.5.5-d: online grooming is identified; extortion is contact in order to exploit (5.5.3-contact). */
export const groomed = said('reportedAs', 'grooming', harm);
/** An adult is targeted as a way to a child: that adult needs care too. */
export const adultTargeted = has(harm, 'adult-targeted-for-access');
/** 5.5.3-contact and -unsupervised-contact-b: secret contact is unsupervised contact. */
export const secretContact = said('implies', 'unsupervised-contact', harm);
/** 5.5.3-sharing: images that were made, exchanged or used as a threat can be passed on. */
export const imagesToShare = said('implies', 'sharing', harm);
/** An image that somebody has, shares or threatens to share. */
export const ofImages = { any: [imagesToShare, has(harm, 'child-abuse-images')] };
/** 5.5.3-violent-extremism-a: content that draws people into violent extremism. */
export const extremistContent = said('implies', 'violent-extremism', harm);
/** Sexual images of a child, or not sure: what CEOP and the IWF deal with (5.5.7-b, 5.5.7-c). */
export const imageryOrUnsure = said('reportedAs', 'images', harm);
/** 5.5.3-forms: an example identifies its form of harm. */
export const identifiedForms = {
  content: said('form', 'content', harm),
  contact: said('form', 'contact', harm),
  conduct: said('form', 'conduct', harm),
};

/** A specific risk of 5.5.3: asked of every online concern, unless another answer implies it. */
const specificRisk = <const Id extends string, When extends ConditionOn<string>>(
  id: Id,
  { impliedWhen, grounds, clauses = grounds }: { impliedWhen: When; grounds: ClauseId[]; clauses?: ClauseId[] },
) =>
  question(id, {
    kind: 'one',
    options: ['yes', no, notSure],
    screen: 'specific-risks',
    askedWhen: impliedWhen === never ? onlineConcern : { all: [onlineConcern, { not: impliedWhen }] },
    told: 'fact',
    saidUnder: 'worried',
    grounds,
    risk: { impliedWhen, clauses },
  });

const virtualIdentities = specificRisk('virtual-identities', {
  impliedWhen: never,
  grounds: ['5.5.3-virtual-identities'],
});

const unsupervisedContact = specificRisk('unsupervised-contact', {
  impliedWhen: secretContact,
  grounds: ['5.5.3-unsupervised-contact-a', '5.5.3-unsupervised-contact-c'],
  clauses: ['5.5.3-unsupervised-contact-a', '5.5.3-unsupervised-contact-b', '5.5.3-unsupervised-contact-c'],
});

const onlineCommunities = specificRisk('online-communities', {
  impliedWhen: never,
  grounds: ['5.5.3-online-communities-a', '5.5.3-online-communities-b'],
});

const sharing = specificRisk('sharing', { impliedWhen: imagesToShare, grounds: ['5.5.3-sharing'] });

const violentExtremism = specificRisk('violent-extremism', {
  impliedWhen: extremistContent,
  grounds: ['5.5.3-violent-extremism-a'],
  clauses: ['5.5.3-violent-extremism-a', '5.5.3-violent-extremism-b', '5.5.3-violent-extremism-c'],
});

const specificRisks = [virtualIdentities, unsupervisedContact, onlineCommunities, sharing, violentExtremism] as const;
/** To be on the safe side, not-sure flags a risk as yes does. */
const flagged = <Risk extends (typeof specificRisks)[number]>(risk: Risk) => has(risk, 'yes', 'not-sure');
/** Unsupervised contact is flagged or implied. */
export const contactFlagged = { any: [secretContact, flagged(unsupervisedContact)] };
/** Violent extremism is flagged or implied (5.5.3-violent-extremism-c). */
export const extremismFlagged = { any: [extremistContent, flagged(violentExtremism)] };

const lookedAfter = question('looked-after', {
  kind: 'one',
  options: ['yes', no, notSure],
  screen: 'specific-risks',
  beneath: 'unsupervised-contact',
  askedWhen: flagged(unsupervisedContact),
  told: 'fact',
  saidUnder: 'child',
  grounds: ['5.5.3-unsupervised-contact-b'],
});

/** The child is looked after; secret contact counts as such. */
export const inCare = { any: [secretContact, has(lookedAfter, 'yes')] };
/** 5.5.3-unsupervised-contact-b: the child is, or may be, looked after. */
export const readsAsLookedAfter = { any: [inCare, has(lookedAfter, 'not-sure')] };

const extremismSigns = question('extremism-signs', {
  kind: 'many',
  options: ['encourages-terrorism', 'provokes-terrorism', 'encourages-serious-crime', 'fosters-hatred', notKnown],
  screen: 'specific-risks',
  beneath: 'violent-extremism',
  askedWhen: extremismFlagged,
  told: 'fact',
  saidUnder: 'worried',
  grounds: ['5.5.3-violent-extremism-b'],
});
/** Violent extremism is identified: answered yes, implied, or shown by one of its signs (5.5.3-violent-extremism-b). */
export const extremismIdentified = {
  any: [
    extremistContent,
    has(violentExtremism, 'yes'),
    has(extremismSigns, 'encourages-terrorism', 'provokes-terrorism', 'encourages-serious-crime', 'fosters-hatred'),
  ],
};
/** Violent extremism is flagged and not identified: nobody is sure of it. */
export const extremismInDoubt = { all: [extremismFlagged, { not: extremismIdentified }] };

/** The devices that can hold evidence (5.5.6-b). */
export const devices = ['mobile-phone', 'computer', 'games-console', 'tablet', 'other-device'] as const;

export const evidenceLocation = question('evidence-location', {
  kind: 'many',
  options: [...devices, 'online', 'with-me-on-paper', 'with-me-electronic', 'told-only', notKnown],
  screen: 'evidence',
  askedWhen: onlineConcern,
  told: 'fact',
  saidUnder: 'evidence',
  grounds: ['5.5.6-a', '5.5.6-b', '5.5.6-c'],
});
/** There is evidence on a device or online: places that a call lists in one sentence. */
export const evidenceInPlace = has(evidenceLocation, ...devices, 'online');

export const evidenceHandled = question('evidence-handled', {
  kind: 'many',
  options: [
    'viewed',
    'copied',
    'forwarded',
    'deleted',
    'changed',
    notKnown,
    { id: 'none', told: 'nothing', alone: true },
  ],
  screen: 'evidence',
  askedWhen: onlineConcern,
  told: 'fact',
  saidUnder: 'evidence',
  grounds: ['5.5.6-b', '5.5.6-d', '5.5.6-f'],
});

const evidenceGuidance = {
  screen: 'evidence-guidance',
  after: [evidenceLocation, evidenceHandled],
  shownWhen: onlineConcern,
} as const satisfies Telling;

const localAuthority = question('local-authority', {
  kind: 'one',
  options: [
    'isle-of-anglesey',
    'gwynedd',
    'conwy',
    'denbighshire',
    'flintshire',
    'wrexham',
    'powys',
    'ceredigion',
    'pembrokeshire',
    'carmarthenshire',
    'swansea',
    'neath-port-talbot',
    'bridgend',
    'vale-of-glamorgan',
    'cardiff',
    'rhondda-cynon-taf',
    'merthyr-tydfil',
    'caerphilly',
    'blaenau-gwent',
    'torfaen',
    'monmouthshire',
    'newport',
    'elsewhere-in-uk',
    'outside-uk',
    notKnown,
  ],
  screen: 'before-you-ring',
  askedWhen: concern,
  told: 'word',
  saidUnder: 'child',
  grounds: ['good-practice'],
});

/** The child is elsewhere in the United Kingdom: that country's services take it, and some of Wales are of no use. */
export const elsewhereInUk = has(localAuthority, 'elsewhere-in-uk');
export const outsideUk = has(localAuthority, 'outside-uk');

const othersInvolved = question('others-involved', {
  kind: 'many',
  options: [
    'other-children',
    'other-adults',
    'child-responsible',
    'trusted-adult',
    notKnown,
    { id: 'none-known', told: 'word', alone: true },
  ],
  screen: 'before-you-ring',
  askedWhen: onlineConcern,
  told: 'fact',
  saidUnder: 'others',
  grounds: ['5.5.5-c'],
});

/** A child may have done this, and may need protecting too. */
export const childResponsible = has(othersInvolved, 'child-responsible');
/** Someone who works or volunteers with children is involved. */
export const trustedAdult = has(othersInvolved, 'trusted-adult');
/** Adults besides those named may be involved: they may be in the home. */
export const otherAdults = has(othersInvolved, 'other-adults');

export const alreadyReported = question('already-reported', {
  kind: 'many',
  options: [
    'social-services',
    'police',
    'prevent-spoc',
    'ceop',
    'iwf',
    'site',
    { id: 'nobody', told: 'nothing', alone: true },
  ],
  screen: 'before-you-ring',
  askedWhen: concern,
  told: 'word',
  saidUnder: 'told',
  grounds: ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
});

/** The walk: the questions, and the pages of information between them, in order. */
export const walk = [
  immediateDanger,
  called999,
  need,
  otherProcedures,
  harm,
  ...specificRisks,
  lookedAfter,
  extremismSigns,
  evidenceLocation,
  evidenceHandled,
  evidenceGuidance,
  localAuthority,
  othersInvolved,
  alreadyReported,
] as const;

type Asked = Extract<(typeof walk)[number], Question>;
export type QuestionId = Asked['id'];
/** A condition on the answers that count. */
export type Condition = ConditionOn<QuestionId>;

const asked = walk.filter((part): part is Asked => 'id' in part);
/** Every question, in the order of the flow. */
export const questionIds: readonly QuestionId[] = asked.map(({ id }) => id);
/** Every question by id, in the order of the flow. */
export const questions = Object.fromEntries(asked.map((one) => [one.id, one])) as {
  readonly [Q in Asked as Q['id']]: Q;
};
export type OptionOf<Q extends QuestionId> = (typeof questions)[Q]['options'][number];

export type RiskId = (typeof specificRisks)[number]['id'];
/** Every specific risk, in the order of the protocol. */
export const riskIds: readonly RiskId[] = specificRisks.map(({ id }) => id);
