import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseCaseFile } from '../../../src/case/file';
import { caseText } from '../../../tools/replay/case-text';
import type { WizardContext } from '../../../src/machine/context';
import type { ScreenId } from '#protocol/screens';
import { modelSteps } from '../../../src/training/model/steps';
import { scenarioIds, scenarioText } from '../scenario-files';

/** A case on one of its screens. */
export interface Moment {
  readonly screen: ScreenId;
  readonly context: WizardContext;
}

function momentsOf(text: string): readonly Moment[] {
  const file = parseCaseFile(text);
  if ('code' in file) throw new Error(`${file.place}: ${file.code}`);
  return modelSteps(file, '2026-03-01T15:30').flatMap(({ screen, before, after }) => [
    { screen, context: before.context },
    { screen, context: after.context },
  ]);
}

const cases = join(import.meta.dirname, '../../cases');
const caseTexts = readdirSync(cases)
  .filter((name) => name.endsWith('.json'))
  .map((name) => caseText(join(cases, name)) ?? '');

/** The model walk of each scenario: every screen before and after what the model does there. */
export const scenarioMoments: readonly (readonly [string, readonly Moment[]])[] = scenarioIds.map((id) => [
  id,
  momentsOf(scenarioText(id)),
]);
/** The same for every case file. */
export const caseMoments: readonly Moment[] = caseTexts.flatMap(momentsOf);
