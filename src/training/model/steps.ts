import type { CaseFile, Report } from '../../case/file';
import type { Log } from '../../case/log';
import type { WizardContext } from '../../machine/context';
import type { WizardEvent } from '../../machine/events';
import { begin, give, screenShown, step, type WizardSnapshot } from '../../machine/journey';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';

/** The case as it stands at one moment. */
export interface Moment {
  readonly context: WizardContext;
  readonly log: Log;
}
/** One step of the model walk: a screen, and the case before and after what the model does on it. */
export interface Step {
  readonly screen: ScreenId;
  readonly before: Moment;
  readonly after: Moment;
  /** What the model reports on this screen. */
  readonly report: Report | undefined;
}
interface Stand {
  readonly snapshot: WizardSnapshot;
  readonly log: Log;
}

const momentOf = ({ snapshot, log }: Stand): Moment => ({ context: snapshot.context, log });
const moved = ({ snapshot, log }: Stand, event: WizardEvent): Stand => ({ snapshot: step(snapshot, event), log });

function made(from: Stand, to: Stand, report?: Report): Step {
  return { screen: screenShown(from.snapshot), before: momentOf(from), after: momentOf(to), report };
}

/** The walk up to its end: each screen with the model's answers to what it asks. */
function walked(file: CaseFile): readonly [readonly Step[], Stand] {
  const steps: Step[] = [];
  let at: Stand = { snapshot: begin(), log: [] };
  for (let screen = screenShown(at.snapshot); isWalkScreen(screen); screen = screenShown(at.snapshot)) {
    const answered = asks(screen).reduce((stand, question) => {
      const answer = file.answers[question];
      return answer === undefined ? stand : moved(stand, { type: `answer.${question}`, answer } as WizardEvent);
    }, at);
    steps.push(made(at, answered));
    const next = moved(answered, { type: 'continue' });
    // A file may leave a question unanswered: the walk goes on by Refer now.
    at = screenShown(next.snapshot) === screen ? moved(answered, { type: 'refer-now' }) : next;
  }
  return [steps, at];
}

function reported(at: Stand, report: Report, time: string): readonly [Step, Stand] {
  if (!('to' in report)) {
    const changed = { ...at, snapshot: give(at.snapshot, report.change, report.answer) };
    return [made(at, changed, report), changed];
  }
  const on = moved(at, { type: `open.referrals/${report.to}` });
  const marked = moved(on, { type: `mark.${report.do}`, task: report.to });
  const after = { snapshot: marked.snapshot, log: [...on.log, { task: report.to, do: report.do, at: time }] };
  return [made(on, after, report), after];
}

/**
 * The model walk of a scenario: the screens over which its answers lead, then the hub, then each report on its task's page, what
 * happens next, and the record. `time`: when the reports count as marked, as `2026-03-01T15:30`.
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
    moved(moved(last, { type: 'open.referrals' }), { type: `open.${screen}` }),
  );
  return [...walk, atEnd, ...steps, ...rest.map((stand) => made(stand, stand))];
}
