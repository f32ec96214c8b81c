import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { WizardContext } from '../machine/context';
import type { CaseStore } from '../session/case-store';
import type { Loads, Part } from '../wizard/frame/loads';
import type { Language } from '../words/languages';
import type { Scenario } from './model/scenario';

/** A case on the running chart. */
export interface LiveChartProps {
  readonly context: WizardContext;
  readonly screen: ScreenId;
  /** The screens shown so far, in order. */
  readonly walked: readonly ScreenId[];
}

/** The chart, on a screen and for a handout. */
export interface ChartParts {
  readonly LiveChart: ComponentType<LiveChartProps>;
  readonly ChartSheet: ComponentType<{ readonly language: Language }>;
}

/** The parts that training fetches. */
export interface TrainingLoads extends Loads {
  readonly debrief: Part<{ readonly openDebrief: (scenario: Scenario) => ReactNode }>;
  readonly handouts: Part<{ readonly HandoutsPage: ComponentType<{ readonly id: string }> }>;
  readonly present: Part<{
    readonly openPresent: (scenario: Scenario, page: 'present' | 'presenter', rest: string) => ReactNode;
  }>;
  readonly chart: Part<ChartParts>;
  readonly qrCode: Part<{ readonly QrCode: ComponentType<{ readonly text: string; readonly label: string }> }>;
  /** For developers alone. */
  readonly stateCorner: Part<{ readonly showState: (store: CaseStore) => void }> | undefined;
}

const TrainingLoadsContext = createContext<TrainingLoads | undefined>(undefined);
/** Gives training the parts that it fetches. */
export const TrainingLoadsProvider = TrainingLoadsContext.Provider;

/** The parts that training fetches. Throws outside of training. */
export function useTrainingLoads(): TrainingLoads {
  const loads = useContext(TrainingLoadsContext);
  if (!loads) throw new Error('useTrainingLoads outside of training');
  return loads;
}
