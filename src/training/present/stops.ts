import { isAsked } from '../../case/condition';
import { riskStatus } from '../../case/harm';
import type { Report } from '../../case/file';
import { type QuestionId, type RiskId, riskIds } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { Scenario } from '../model/scenario';
import { modelSteps, type Step } from '../model/steps';

/** One thing that a room sees at a time: a question, a risk already flagged, a page that tells, a report, a question for the group, what the case teaches. */
export type Stop =
  | { readonly kind: 'question'; readonly step: Step; readonly question: QuestionId }
  | { readonly kind: 'implied'; readonly step: Step; readonly risk: RiskId }
  | { readonly kind: 'told' | 'pause' | 'debrief'; readonly step: Step }
  | { readonly kind: 'report'; readonly step: Step; readonly report: Extract<Report, { to: unknown }> };

/** The five risks share a screen; a room takes them one by one. */
function riskStops(step: Step): readonly Stop[] {
  const { answers } = step.after.context;
  return riskIds.flatMap((risk): readonly Stop[] => {
    if (riskStatus(answers, risk) === 'implied') return [{ kind: 'implied', step, risk }];
    return isAsked(answers, risk) ? [{ kind: 'question', step, question: risk }] : [];
  });
}

function ofStep(step: Step): readonly Stop[] {
  const { screen, report } = step;
  if (report && 'to' in report) return [{ kind: 'report', step, report }];
  if (report) return [{ kind: 'question', step, question: report.change }];
  if (screen === 'specific-risks') return riskStops(step);
  const [question] = isWalkScreen(screen) ? asks(screen) : [];
  return [question ? { kind: 'question', step, question } : { kind: 'told', step }];
}

/**
 * All that a room sees of a scenario, in order: the model walk, each pause after what it asks about, and at the end what the case
 * teaches. `time`: when the reports count as marked.
 */
export function stopsOf({ file, pauses }: Scenario, time: string): readonly Stop[] {
  const steps = modelSteps(file, time);
  const paused = new Set<ScreenId>();
  const stops = steps.flatMap((step): readonly Stop[] => {
    if (!pauses.includes(step.screen) || paused.has(step.screen)) return ofStep(step);
    paused.add(step.screen);
    return [...ofStep(step), { kind: 'pause', step }];
  });
  return [...stops, ...steps.slice(-1).map((step): Stop => ({ kind: 'debrief', step }))];
}

/** Whether a stop holds something back until it is revealed: the model's answer, or its mark. */
export const hasAnswer = ({ kind }: Stop): boolean => kind === 'question' || kind === 'report';
