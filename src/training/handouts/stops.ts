import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { Report } from '../../case/file';
import type { Scenario, ScenarioWords } from '../model/scenario';
import { modelSteps } from '../model/steps';

/** A stop of the facilitator's sheet: a screen of the model walk at which there is something to tell, to ask or to answer. */
export interface Stop {
  readonly screen: ScreenId;
  /** The minute at which it begins, where the time is shared out by how much there is to do. */
  readonly from: number;
  readonly questions: readonly QuestionId[];
  readonly report: Report | undefined;
}

/** How much there is to do at a stop; a question for the group takes the longest. */
function weightOf(words: ScenarioWords, { screen, questions, report }: Omit<Stop, 'from'>): number {
  const told = words.stages[screen] === undefined ? 0 : 1;
  const asked = words.pauses[screen] === undefined ? 0 : 3;
  return told + asked + questions.length + (report && 'to' in report ? 1 : 0);
}

/** The stops of a scenario, in order. */
export function stopsOf({ file, minutes }: Scenario, words: ScenarioWords): readonly Stop[] {
  const all = modelSteps(file, '').map(({ screen, report }) => ({
    screen,
    report,
    questions: isWalkScreen(screen) ? asks(screen).filter((question) => file.answers[question] !== undefined) : [],
  }));
  const stops = all.filter((stop) => weightOf(words, stop) > 0);
  const whole = stops.reduce((sum, stop) => sum + weightOf(words, stop), 0);
  return stops.map((stop, at) => {
    const before = stops.slice(0, at).reduce((sum, one) => sum + weightOf(words, one), 0);
    return { ...stop, from: Math.floor((before / whole) * minutes) };
  });
}
