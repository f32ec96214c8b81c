import { whenInWords } from '../chart/when-in-words';
import { always, has } from '#protocol/shapes';
import { cardLineIds, cardLines, reminders } from '../case/cards';
import { type DoId, dos } from '#protocol/evidence';
import {
  childResponsible,
  concern,
  type Condition,
  extremismIdentified,
  extremismInDoubt,
  identifiedForms,
  inCare,
  ofImages,
  onlineConcern,
  questions,
  readsAsLookedAfter,
  riskIds,
  trustedAdult,
} from '#protocol/questions';
import { followUpIds, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { type UpdateId, updates } from '../updates/updates';
import { mayBeMet, mayBeShared, mayBeSupervised, mayBlock, othersUnsaid, siteHarms } from '../wizard/call/what-to-say';
import type { Locale, Words } from '../words/words';

/** When a text is shown: a condition on the answers, or an occasion's name. `openIf`: the report is also open. */
export type When = Condition | { readonly openIf: Condition } | keyof Locale['book']['when'];

/** Texts not always shown, and when: by key, a star at the end for any rest. The screens say where they are. */
type Entry = readonly [when: When, keys: readonly string[]];
const shownWhen: readonly Entry[] = [
  ['toDo', ['ui:status/to-do']],
  ['tried', ['ui:status/tried', 'call:at/tried', 'record:markedTried']],
  ['triedAgain', ['call:at/triedAgain']],
  ['triedInDanger', ['tasks:social-services/triedInDanger']],
  ['told', ['ui:status/made']],
  ['markedTold', ['call:at/made', 'call:at/told-more']],
  ['toldBefore', ['call:at/before']],
  ['toldEarly', ['ui:status/made-early']],
  ['socialServicesMakeIt', ['ui:status/handled/social-services']],
  ['policeMakeIt', ['ui:status/handled/police']],
  ['socialServicesAsked', ['ui:status/left/social-services']],
  ['policeAsked', ['ui:status/left/police', 'ui:status/left/prevent-spoc']],
  ['dutyUnsettled', ['ui:duty/must', 'call:duty/must*']],
  ['doubtUnsettled', ['ui:duty/ask', 'call:duty/ask', 'tasks:prevent-spoc/inDoubt', 'record:dutyInDoubt']],
  [extremismInDoubt, ['tasks:prevent-spoc/titleInDoubt']],
  ['optionUnsettled', ['ui:duty/may']],
  ['optionOpen', ['call:duty/may*']],
  ['notOpened', ['ui:status/locked']],
  ['neitherTold', ['ui:status/lockedAfterEither']],

  ['locked', ['tasks:locked/*', 'call:first/untold']],
  ['lockedOneTold', ['call:first/told']],
  ['open', ['call:address']],
  ['linkShown', ['call:council', 'call:councilMet/*', 'call:opensApart']],
  ['noTeamNumber', ['call:number/none']],
  ['publicNumber', ['call:code/show', 'call:number/*']],
  ['numbersShown', ['ui:danger/ring*']],
  ['open', ['ready', 'lead', 'leadTo*', 'child', 'dangerToday'].map((key) => `call:say/${key}`)],
  ['openUntold', ['call:say/title', 'call:say/write']],
  ['ticked', ['call:ticked']],
  ['open', ['spoken:*/*', 'call:say/views', ...['child', 'ask', 'then'].map((lead) => `call:say/leads/${lead}`)]],
  ['openWithPhrases', ['call:say/leads/*']],
  ['areaOfWales', ['areas:forces/*']],
  ['areaNotOfWales', ['tasks:social-services/who', 'tasks:police/who']],
  ['ownCouncil', ['call:ownCouncil']],
  ['openInWelsh', ['call:say/in/en']],
  ['openInEnglish', ['call:say/in/cy']],
  ['openNoDanger', ['call:say/noDanger']],
  [{ openIf: { any: [identifiedForms.contact, identifiedForms.conduct] } }, ['call:say/suspect*']],
  [{ openIf: mayBeMet }, ['call:say/worker']],
  [{ openIf: trustedAdult }, ['call:say/employer', 'call:say/officer']],
  [{ openIf: { not: onlineConcern } }, ['call:say/offline', 'call:say/dangerOffline']],
  ...siteHarms.map((id): Entry => [{ openIf: has(questions.harm, id) }, [`tasks:site/about/${id}`]]),
  [{ openIf: childResponsible }, ['call:say/bothChildren']],
  [{ openIf: onlineConcern }, ['danger', 'danger/*', 'device', 'handling'].map((key) => `call:say/${key}`)],
  [{ openIf: mayBlock }, ['call:say/block']],
  [{ openIf: tasks.ceop.inPlanWhen }, ['call:say/services']],
  [inCare, ['tasks:social-services/lookedAfter']],
  [{ all: [readsAsLookedAfter, { not: inCare }] }, ['tasks:social-services/lookedAfterNotSure']],
  [{ openIf: ofImages }, ['call:say/takeDown']],
  [{ openIf: mayBeSupervised }, ['call:say/supervised']],
  [{ openIf: { question: 'evidence-handled', has: ['not-known'] } }, ['call:say/notKnownDone']],
  [{ openIf: { question: 'evidence-location', has: ['not-known'] } }, ['call:say/notKnownWhere']],
  [{ openIf: has(questions.harm, 'criminal-exploitation') }, ['call:say/nrm']],
  [{ openIf: extremismIdentified }, ['call:say/prevent']],
  [{ openIf: extremismInDoubt }, ['call:say/preventInDoubt']],
  [{ openIf: questions['unsupervised-contact'].risk.impliedWhen }, ['call:say/implied/unsupervised-contact']],
  [{ openIf: { all: [questions.sharing.risk.impliedWhen, { not: mayBeShared }] } }, ['call:say/implied/sharing']],
  [{ openIf: { all: [questions.sharing.risk.impliedWhen, mayBeShared] } }, ['call:say/implied/shared']],
  [{ openIf: othersUnsaid }, ['call:say/complex']],

  ['socialServicesNext', ['call:next/social-services']],
  ['policeNext', ['call:next/police']],
  ['preventNext', ['call:next/prevent-spoc']],
  ['doubtNext', ['call:next/prevent-ask']],
  ['mayMark', ['call:mark/made/*']],
  ['mayTry', ['call:mark/tried']],
  ['mayBeSaid', ['call:mark/others']],
  ['mayBeSaidBySocialServices', ['call:mark/handled/social-services', 'call:mark/left/social-services']],
  ['mayBeSaidByPolice', ['call:mark/handled/police']],
  ['mayBeLeftByPolice', ['call:mark/left/police', 'call:mark/left/prevent-spoc']],
  ['mayCorrect', ['call:mark/corrected']],
  ['byAnswer', ['call:mark/byAnswer']],
  ['toldSince', ['call:mark/toldSince']],
  ['saidAndNotTold', ['call:mark/countsNot']],
  ['saidInDoubt', ['call:mark/mustNow']],
  ['wronglyEntered', ['call:details/timeError', 'call:details/timeToCome', 'call:details/referenceError']],
  ['anyMark', ['call:details/*']],

  ['leadsOn', ['title*', 'titles/*', 'next/*'].map((text) => `ui:task-list/${text}`)],
  ['stillToTell', ['where', 'whereOne', 'whereAny'].map((text) => `ui:task-list/${text}`)],
  ['callsToMake', ['ui:task-list/first', 'pages:next-steps/first']],
  ['noneToMake', ['ui:task-list/told']],
  ['toRing', ['ui:task-list/say']],
  ['markedCall', ['call:toldThen']],
  ['byAnswerTold', ['call:toldBefore']],
  ['anyTold', ['record:toldCaution']],
  ['madeConcern', ['ui:task-list/madeConcern']],
  ['areaOpen', ['ui:task-list/area', 'ui:question/area/*', 'areas:authorities/*', 'ui:actions/showNumbers']],
  ['laterLocked', ['ui:task-list/afterwards', 'ui:task-list/locked']],
  ['noArea', ['ui:task-list/noArea']],
  ['noNumber', ['ui:task-list/numberNone']],
  ['hasNumber', ['daytime', 'outOfHours', 'local', 'checked'].map((text) => `ui:task-list/${text}`)],
  ['hasNumber', ['contacts:record/*', 'contacts:what', 'contacts:services/*']],
  ['ownContacts', ['contacts:own/*']],
  ['addedNumber', ['ui:task-list/added']],
  ['oldNumber', ['ui:task-list/old']],
  ['numberAhead', ['ui:task-list/ahead']],
  [onlineConcern, ['ui:leaveDevices', 'ui:next/complex', 'pages:next-steps/complex', 'pages:next-steps/online']],
  [reminders['no-telling'], ['advice:say/standing/no-telling']],
  [reminders['no-contact'], ['advice:say/standing/no-contact']],
  ['allDone', ['ui:task-list/done', 'record:complete']],
  ['callsMade', ['record:callsMade']],
  ['toFollow', ['pages:next-steps/follow', 'pages:next-steps/minutes']],
  ['changed', ['record:changedAt']],
  ['areaChanged', ['tasks:social-services/otherArea', 'tasks:police/otherArea']],
  ['answeredEarlier', ['record:answeredEarlier']],
  ['muchNews', ['ui:task-list/newsMore']],
  ['hasNews', ['ui:task-list/news', 'record:sections/news', 'record:news', 'record:dutyNews']],
  ['newToThem', ['call:news/*', 'call:mark/told-more', 'ui:status/news']],
  ['somethingFollows', ['record:sections/followUps']],
  ['eachFollowUp', ['followUps/*', 'otherwise/*', 'd*', 'calendar', 'mark*'].map((key) => `pages:next-steps/${key}`)],
  ['eachFollowUp', ['record:followUp/*', ...followUpIds.map((id) => `ui:tasks/${id}`)]],
  ['planned', ['ui:tasks/*']],
  ['ofACase', ['ui:stages/*', 'ui:step']],
  ['unanswered', ['ui:task-list/outstanding/count', 'ui:actions/answerWhat']],
  ['extremismOpen', ['ui:task-list/outstanding/notConsidered']],
  ['notCalled', ['ui:task-list/outstanding/notCalled']],

  ['implied', ['ui:question/alreadyFlagged', ...riskIds.map((risk) => `questions:${risk}/label`)]],
  ['onScreen', ['record:language/*']],
  [childResponsible, ['advice:say/helpAdult', 'record:bothChildren', 'record:byHand/otherChild']],
  ['byHand', ['record:byHand/*']],
  ['inTraining', ['ui:madeUp/band']],
  ['somethingToList', ['evidenceFacts', 'plan', 'others', 'log', 'stands'].map((key) => `record:sections/${key}`)],
  [onlineConcern, ['record:sections/forms', 'record:sections/risks', 'record:complexCase']],
  [onlineConcern, ['do-nots:leave-devices-alone', 'do-nots:no-seizing']],
  [concern, ['record:sections/doNots', 'record:sections/dos', 'record:consent', 'advice:*', 'do-nots:*']],
  [{ question: 'immediate-danger', has: ['no'] }, ['record:noDanger']],
  ['dangerUnsettled', ['ui:danger/label']],
  ['liveUntold', ['ui:danger/live-untold', 'ui:task-list/outstanding/say999']],
  ['liveTold', ['ui:danger/live-told']],
  ['pastUntold', ['ui:danger/past-untold']],
  ['otherServiceRung', ['ui:danger/policeToo']],
  ['noConcern', ['record:noConcern']],
  ['eachDuty', ['record:duty']],
  ['eachReport', ['record:status/*', 'record:kind/*']],
  ['eachStanding', ['record:marked', 'record:markedLater']],
  ['eachMark', ['record:mark/*']],
  ['markReplaced', ['record:undone', 'record:countsNot']],
  ['eachTold', ['record:told*', 'record:underNews', 'record:changedLater']],
  ['eachCall', ['record:callSet', 'record:callBlank']],
  ['whereEntered', ['record:way', 'record:role', 'record:reference']],
  ['reportedBefore', ['record:beforeNow']],
  ['toldOfDanger', ['record:byCalled999']],
  ['againstOrder', ['record:againstOrder']],
  ['noneMarked', ['record:noLog']],
  ['unclassified', ['record:forms/none']],
  ['eachForm', ['record:forms/*']],
  ['eachRisk', ['record:risk/*']],
  ['newsFirst', ['tasks:newsFirst', 'ui:duty/mayLater']],
  ['eachFlagged', ['risks:*', 'ui:risks/word', 'ui:risks/harms', 'ui:risks/tell']],
  ['followed', ['ui:risks/follows']],
  ['reported', ['ui:exit-page/*']],
  ['helplinesIn', ['updates:reach/*']],
  ['readingDue', ['updates:about/due', 'updates:about/isDue']],
  ['eachReading', ['updates:about/age*', 'updates:about/checkBy']],
  ['bothNotTold', ['pages:resources/gated', 'updates:about/gated']],
  ['published', ['pages:accessibility/publisher/*']],
  ['onceConfirmed', ['updates:about/confirmed', 'updates:about/evidence*']],
  ['notUsedHere', ['updates:own/*']],
  ['ownSaid', ['updates:organisation/*']],
  ['unpublished', ['pages:accessibility/feedback/says']],
];

const fits = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') && pattern !== key ? key.startsWith(pattern.slice(0, -1)) : pattern === key;

/** Returns when a text is shown, if not always; undefined if nothing says so. */
export function whenOf(key: string): When | undefined {
  const [, file, id] = /^(\w+:\w+)\/([^/]+)\//.exec(key) ?? [];
  const line = cardLineIds.find((one) => key === `advice:say/${one}`);
  if (line && cardLines[line] !== always) return cardLines[line];
  if (file === 'advice:do' && id) return dos[id as DoId].shownWhen;
  if (file === 'updates:facts' && id && id in updates) return updates[id as UpdateId].when;
  return shownWhen.find(([, keys]) => keys.some((pattern) => fits(pattern, key)))?.[0];
}

/** The names of reports or, if most of the six are included, of those left out. */
function reportsInWords({ t }: Words, tasks: readonly TaskId[]): string {
  const others = taskIds.filter((task) => !tasks.includes(task));
  const named = (some: readonly TaskId[]) => some.map((task) => t(`ui:tasks/${task}`)).join('; ');
  if (others.length === 0) return t('book:reports/all');
  return others.length < tasks.length ? t('book:reports/allBut', { tasks: named(others) }) : named(tasks);
}

/** Returns in words when a text is shown, as part of a sentence; `condition` gives the words of a condition. */
export function inWords(words: Words, when: When, condition: typeof whenInWords = whenInWords): string {
  if (typeof when === 'string') return words.t(`book:when/${when}`);
  return 'openIf' in when ? words.t('book:openIf', { when: condition(words, when.openIf) }) : condition(words, when);
}

/** Returns in words when a text is shown; with `tasks`, on which reports, and only those if another line says when. */
export function shownInWords(words: Words, when: When | undefined, tasks: readonly TaskId[] = []): string {
  if (when === undefined) return reportsInWords(words, tasks);
  if (tasks.length === 0) return words.t('book:shownWhen', { when: inWords(words, when) });
  return words.t('book:shownOf', { tasks: reportsInWords(words, tasks), when: inWords(words, when) });
}
