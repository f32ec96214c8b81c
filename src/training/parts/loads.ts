import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { WizardContext } from '../../machine/context';
import type { SessionSource } from '../../session/session';
import type { Loads, Part } from '../../wizard/frame/loads';
import type { Shown } from '../../words/shown';
import type { Scenario } from '../model/scenario';

/** A case on the chart: the current screen, those before it, and the question that the room is being asked, if any. */
export interface CaseOnChart {
  readonly context: WizardContext;
  readonly screen: ScreenId;
  readonly walked: readonly ScreenId[];
  readonly question?: QuestionId | undefined;
}

/** A case on the chart, what is pointed at, and the view: all, closer, or a part as tall as the whole. */
export interface LiveChartProps extends CaseOnChart {
  readonly points?: ScreenId | undefined;
  readonly sight?: 'near' | 'beside' | 'band' | undefined;
}
/** A case on the chart, what is pointed at, and how to point at something else. */
export interface ChartPointerProps {
  readonly at: CaseOnChart;
  readonly points: ScreenId | undefined;
  readonly onPoint: (points: ScreenId | undefined) => void;
}
/** A poster of the chart: its languages and paper size. */
export interface ChartSheetProps {
  readonly shown: Shown;
  readonly paper: 'a4' | 'a3';
}

/** The chart on a screen, its pointer in another window, and its poster. */
export interface ChartParts {
  readonly LiveChart: ComponentType<LiveChartProps>;
  readonly ChartPointer: ComponentType<ChartPointerProps>;
  readonly ChartSheet: ComponentType<ChartSheetProps>;
}

/** The parts that training loads. */
export interface TrainingLoads extends Loads {
  readonly debrief: Part<{ readonly openDebrief: (scenario: Scenario) => ReactNode }>;
  readonly writing: Part<{ readonly openWriting: (loads: Loads) => Promise<ReactNode> }>;
  readonly handouts: Part<{ readonly HandoutsPage: ComponentType<{ readonly id: string }> }>;
  readonly present: Part<{
    readonly openPresent: (scenario: Scenario, page: 'present' | 'presenter', rest: string) => ReactNode;
  }>;
  readonly chart: Part<ChartParts>;
  readonly book: Part<{ readonly Book: ComponentType; readonly PicturesPage: ComponentType }>;
  /** For developers only. */
  readonly stateCorner: Part<{ readonly showState: (actor: SessionSource['actor']) => void }> | undefined;
}

const TrainingLoadsContext = createContext<TrainingLoads | undefined>(undefined);
/** Provides the loadable parts to training. */
export const TrainingLoadsProvider = TrainingLoadsContext.Provider;

/** Returns the parts that training loads. Throws outside training. */
export function useTrainingLoads(): TrainingLoads {
  const loads = useContext(TrainingLoadsContext);
  if (!loads) throw new Error('useTrainingLoads outside of training');
  return loads;
}
