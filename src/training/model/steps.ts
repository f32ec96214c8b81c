import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import { type CaseFile, isTaskReport, type Report } from '../../case/file';
import type { Log } from '../../case/marks';
import { markEvent, type WizardContext, type WizardEvent } from '../../machine/context';
import { begin, give, screenShown, step, type WizardSnapshot } from '../../machine/journey';

export interface Moment {
  readonly context: WizardContext;
  readonly log: Log;
}
/** One step of the model walk: a screen, and the case before and after the model's actions on it. */
export interface Step {
  readonly screen: ScreenId;
  readonly before: Moment;
  readonly after: Moment;
  /** What the model reports on this screen. */
  readonly report: Report | undefined;
}

const momentOf = ({ context }: WizardSnapshot): Moment => ({ context, log: context.log });

function made(from: WizardSnapshot, to: WizardSnapshot, report?: Report): Step {
  return { screen: screenShown(from), before: momentOf(from), after: momentOf(to), report };
}

/** The walk to its end: each screen with the model's answers. */
function walked(file: CaseFile): readonly [readonly Step[], WizardSnapshot] {
  const steps: Step[] = [];
  let at = begin();
  for (let screen = screenShown(at); isWalkScreen(screen); screen = screenShown(at)) {
    const answered = asks(screen).reduce((reached, question) => {
      const answer = file.answers[question];
      return answer === undefined ? reached : step(reached, { type: `answer.${question}`, answer } as WizardEvent);
    }, at);
    steps.push(made(at, answered));
    const next = step(answered, { type: 'continue' });
    // If the file leaves a question unanswered, the walk continues by Refer now.
    at = screenShown(next) === screen ? step(answered, { type: 'refer-now' }) : next;
  }
  return [steps, at];
}

function reported(at: WizardSnapshot, report: Report, time: string): readonly [Step, WizardSnapshot] {
  if (!('to' in report)) {
    const changed = give(at, report.change, report.answer);
    return [made(at, changed, report), changed];
  }
  const on = step(at, { type: isTaskReport(report) ? `open.referrals/${report.to}` : 'open.next-steps' });
  const after = step(on, markEvent(report.to, report, time));
  return [made(on, after, report), after];
}

/**
 * Returns the model walk of a scenario: the screens of its answers, the task list, each report on its task's page, what
 * happens next, and the record. `time` is when the reports are marked, as `2026-03-01T15:30`.
 */
export function modelSteps(file: CaseFile, time: string): readonly Step[] {
  const [walk, end] = walked(file);
  const atEnd = made(end, end);
  if (atEnd.screen !== 'referrals') return [...walk, atEnd];
  const steps: Step[] = [];
  const last = file.reports.reduce((at, report) => {
    const [one, next] = reported(at, report, time);
    steps.push(one);
    return next;
  }, end);
  const rest = (['next-steps', 'record'] as const).map((screen) =>
    step(step(last, { type: 'open.referrals' }), { type: `open.${screen}` }),
  );
  return [...walk, atEnd, ...steps, ...rest.map((end) => made(end, end))];
}

const ends: readonly ScreenId[] = ['referrals', 'next-steps', 'record', 'online-safety-advice', 'professional-conduct'];

/** Whether a walk can end on this screen. */
export const isEnd = (screen: ScreenId): boolean => ends.includes(screen);
