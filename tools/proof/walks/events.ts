import fc from 'fast-check';
import {
  type Event,
  answer,
  carryOn,
  change,
  clear,
  followUp,
  goOn,
  hide,
  lost,
  mark,
  open,
  referNow,
} from '../subject/chart';
import { type Question, questionIds, questions as optionsOf, saysNone, takesMany } from '../terms/questions';
import { screens } from '../terms/screens';
import { followUpIds, markActions, taskIds } from '../terms/tasks';

const questions = fc.constantFrom(...questionIds);
/** Any answer that a question takes: one option; or a set of those that go together, or the one that stands alone. */
function anyAnswerTo(question: Question): fc.Arbitrary<readonly string[]> {
  const [options, alone]: readonly [readonly string[], string | undefined] = [optionsOf[question], saysNone[question]];
  const one = fc.constantFrom(...options).map((option) => [option]);
  const some = fc.subarray(
    options.filter((option) => option !== alone),
    { minLength: 1 },
  );
  return takesMany.includes(question) ? fc.oneof({ weight: 1, arbitrary: one }, { weight: 3, arbitrary: some }) : one;
}
const answering = questions.chain((question) => anyAnswerTo(question).map((value) => answer(question, value)));
/** Options of a question in any order, some of them twice, or with the one that stands alone: an answer or none. */
const ticking = questions.chain((question) =>
  fc
    .array(fc.constantFrom<string>(...optionsOf[question]), { maxLength: 4 })
    .map((options) => ({ type: `answer.${question}`, answer: options })),
) as fc.Arbitrary<Event>;
const marking = fc
  .tuple(fc.constantFrom(...markActions), fc.constantFrom(...taskIds))
  .map(([action, task]) => mark(action, task));

const following = fc
  .tuple(fc.constantFrom('done' as const, 'corrected' as const), fc.constantFrom(...followUpIds))
  .map(([action, id]) => followUp(action, id));

/** What nobody should be able to do: answers that are none, screens, questions and tasks that there are not, and no event at all. */
const nonsense = fc.oneof(
  questions.chain((question) =>
    fc
      .constantFrom<unknown>([], '', null, 7, ['attic'], 'attic', ['none', 'computer'], ['yes', 'yes'], { yes: true })
      .map((given) => ({ type: `answer.${question}`, answer: given })),
  ),
  fc.constantFrom(
    { type: 'answer.attic', answer: 'yes' },
    { type: 'open.attic' },
    { type: 'change.attic' },
    { type: 'mark.made', task: 'attic' },
    { type: 'mark.made', task: '__proto__' },
    { type: 'mark.made' },
    { type: 'mark.made', task: 'written-report' },
    { type: 'mark.done', task: 'police' },
    { type: 'mark.done', task: 'attic' },
    { type: 'mark.told-more', task: 'ceop' },
    { type: 'mark.attic', task: 'police' },
    { type: 'mark.handled', task: 'ceop' },
    { type: 'mark.left', task: 'ceop', by: 'attic' },
    { type: 'mark.handled', task: 'ceop', by: '__proto__' },
    { type: 'xstate.init' },
    { type: '*' },
    { type: '' },
  ),
) as fc.Arbitrary<Event>;

/** Anything that a person, a page or a mistake can do, at any time. Answers and Continue are the most, so that walks get on. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: answering },
  { weight: 8, arbitrary: fc.constant(goOn) },
  { weight: 4, arbitrary: ticking },
  { weight: 6, arbitrary: marking },
  { weight: 2, arbitrary: following },
  { weight: 3, arbitrary: fc.constant(referNow) },
  { weight: 3, arbitrary: questions.map(change) },
  { weight: 3, arbitrary: fc.constantFrom(...screens).map((screen) => open(screen)) },
  { weight: 2, arbitrary: fc.constantFrom(hide, carryOn, lost) },
  { weight: 2, arbitrary: nonsense },
  { weight: 1, arbitrary: fc.constant(clear) },
);
