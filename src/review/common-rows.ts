import { concernFlow } from '#protocol/conditions';
import { risks } from '#protocol/risks';
import type { Words } from '../words/words';
import { services } from '../wizard/call/what-to-say';
import type { Row } from './rows';
import { headings, said, type Said, saidRow } from './said-rows';
import { afterAll, afterAny, all, leavable, may, must, shared, should, toldOfAnswers, waiting } from './task-facts';

/** How a report stands: on its page and in the list of whom to tell. */
const statusTexts: readonly Said[] = [
  said('dutyOpen', ['ui:duty/must'], must),
  said('dutyOpen', ['ui:duty/should'], should),
  said('optionOpen', ['ui:duty/may'], may),
  said('toDo', ['ui:status/to-do'], all),
  said('tried', ['ui:status/tried'], all),
  said('told', ['ui:status/made'], all),
  said('toldEarly', ['ui:status/made-early'], waiting),
  said('othersDoIt', ['ui:status/handled'], shared),
  said('lockedOnPage', ['ui:status/locked'], waiting),
  said('neitherTold', ['ui:status/lockedAfterEither'], afterAny),
  said('neitherTold', ['ui:status/lockedAfterBoth'], afterAll),
  said('policeTold', ['ui:status/lockedAfterFirst'], afterAll),
  said('socialServicesTold', ['ui:status/lockedAfterSecond'], afterAll),
];

/** Why a report is locked, how to reach its people, and what to say to them. */
const pageTexts: readonly Said[] = [
  headings('always', ['ui:task/doNot', 'ui:task/notes'], all),
  headings('locked', ['ui:task/whyLocked', 'ui:task/wordings'], waiting),
  said('locked', ['tasks:locked/spocTaken'], afterAny),
  said('locked', ['tasks:locked/wordings', 'tasks:locked/taken'], afterAll),
  headings('open', ['ui:task/reach', 'ui:task/say/title'], all),
  said('areaOfWales', ['ui:task/force'], ['police']),
  said('open', ['ui:task/address', 'ui:task/opensApart'], ['ceop', 'iwf']),
  said(
    'open',
    ['ui:task/police'],
    all.filter((task) => task !== 'police'),
  ),
  said('open', ['ui:task/say/lead'], toldOfAnswers),
  said('open', ['ui:task/say/leadToService'], services),
  said('openInWelsh', ['ui:task/say/inEnglish'], all),
  said('openInEnglish', ['ui:task/say/inWelsh'], all),
  said('openUnclassified', ['ui:task/say/notClassified'], toldOfAnswers),
  said(
    { openIf: risks['unsupervised-contact'].impliedWhen },
    ['ui:task/say/implied/unsupervised-contact'],
    toldOfAnswers,
  ),
  said({ openIf: risks.sharing.impliedWhen }, ['ui:task/say/implied/sharing'], toldOfAnswers),
  said({ openIf: concernFlow }, ['ui:task/say/complex'], toldOfAnswers),
];

const details = [
  'title',
  'lead',
  'day',
  'dayBlank',
  'today',
  'yesterday',
  'time',
  'way',
  'role',
  'choose',
  'reference',
  'referenceHint',
  'ways',
  'roles',
];
/** The marks of a report, and what can be added to one. */
const markTexts: readonly Said[] = [
  said('markable', ['ui:task/mark/title', 'ui:task/mark/lead'], all),
  said('mayMark', ['ui:task/mark/made'], all),
  said('mayTry', ['ui:task/mark/tried'], all),
  said('mayLeaveToOthers', ['ui:task/mark/handled'], shared),
  said('mayCorrect', ['ui:task/mark/corrected'], all),
  said('byAnswer', ['ui:task/mark/byAnswer'], all),
  said('marked', ['ui:task/mark/stands/made', 'ui:task/mark/stands/tried'], all),
  said('marked', ['ui:task/mark/stands/handled'], shared),
  said('markedAsOthers', ['ui:task/mark/how'], leavable),
  said(
    'anyMark',
    details.map((part) => `ui:task/details/${part}`),
    all,
  ),
  said('wronglyEntered', ['ui:task/details/timeError', 'ui:task/details/referenceError'], all),
];

/** Every text that the pages of the six reports have alike, in the order of the page. */
export const commonTexts: readonly Said[] = [...statusTexts, ...pageTexts, ...markTexts];

/** What the pages of all six reports can say alike, and when. */
export const commonRows = (words: Words): readonly Row[] => commonTexts.map((texts) => saidRow(words, texts));
