import { questions } from '#protocol/questions';
import type { Option } from '#protocol/shapes';
import { type OptionRef, partsOf } from './answers';

/** The signs of violent extremism stand straight after the harms, and before all else. */
const afterHarms = 100;
function severityOf(of: OptionRef): number {
  const { question, option } = partsOf(of);
  const row: Option | undefined = questions[question].rows.find(({ id }: Option) => id === option);
  return row?.severity ?? (question === 'extremism-signs' ? afterHarms : afterHarms + 1);
}
/** Returns the chosen options with the worst of what happened first; the rest keep their order. */
export const worstFirst = (chosen: readonly OptionRef[]): readonly OptionRef[] =>
  [...chosen].sort((one, other) => severityOf(one) - severityOf(other));
