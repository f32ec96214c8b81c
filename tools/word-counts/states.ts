import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseFile, parseCaseFile } from '../../src/case/file.ts';
import { isConcern } from '../../src/case/path.ts';
import { screenShown, step, type WizardSnapshot } from '../../src/machine/journey.ts';
import { mayOpen } from '../../src/machine/reach.ts';
import { keep } from '../../src/session/kept-case.ts';
import { screenIds, sidePages, walkScreens } from '#protocol/screens';
import { root } from '../lib/root.mjs';
import { caseText } from '../replay/case-text.ts';
import { drive } from '../replay/driver.ts';

/** A case at one moment, as the app keeps it in its tab, and the screens that it can open then. */
export interface State {
  readonly id: string;
  readonly kept: string;
  readonly screens: readonly string[];
}

const folder = join(root, 'tests/cases');
const beside: readonly string[] = sidePages;
// The command line gives marks no time.
const at = '2026-03-02T09:05';

function stateOf(id: string, snapshot: WizardSnapshot, isAfter: boolean): State {
  const shown = isConcern(snapshot.context.answers) ? step(snapshot, { type: 'refer-now' }) : snapshot;
  const context = { ...shown.context, log: shown.context.log.map((entry) => ({ ...entry, at })) };
  const view = { screen: screenShown(shown), context, drafts: {}, said: {}, log: context.log, notice: undefined };
  // The walk itself asks and tells the same, whatever was reported.
  const left: readonly string[] = isAfter ? [...beside, ...walkScreens] : beside;
  const screens = screenIds.filter((screen) => mayOpen(context, screen) && !left.includes(screen));
  return { id, kept: keep(view, 'live'), screens };
}

function readCase(file: string): CaseFile {
  const found = parseCaseFile(caseText(join(folder, file)) ?? '');
  if ('code' in found) throw new Error(`${file}: ${found.place}: ${found.code}`);
  return found;
}

/** Every case of `tests/cases`, before anything is reported in it, and after all of it. */
export function allStates(): readonly State[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map(readCase).flatMap((one) => {
    const moments = one.reports.length > 0 ? [{ ...one, reports: [] }, one] : [one];
    return moments.map((moment, at) => stateOf(one.id, drive(moment).snapshot, at > 0));
  });
}
