import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GivenAnswers, givenIn } from '../../src/case/answers.ts';
import { type CaseFile, parseCaseFile } from '../../src/case/file.ts';
import { isConcern } from '../../src/case/path.ts';
import { screenShown, step, type WizardSnapshot } from '../../src/machine/journey.ts';
import { mayOpen } from '../../src/machine/reach.ts';
import { keep } from '../../src/session/kept-case.ts';
import { questionIds, questions } from '#protocol/questions';
import { isWalkScreen, type ScreenId, screenIds, sidePages, walkScreens } from '#protocol/screens';
import { root } from '../lib/root.mjs';
import { caseText } from '../replay/case-text.ts';
import { drive } from '../replay/driver.ts';

/** A case at one moment, as the app keeps it in its tab, and the screens that it can open then. */
export interface State {
  readonly id: string;
  readonly kept: string;
  readonly screens: readonly ScreenId[];
}

const folder = join(root, 'tests/cases');
const beside: readonly string[] = sidePages;
// The command line gives marks no time.
const at = '2026-03-02T09:05';

/** What a screen of the walk can hang on: how its own questions, and those before it, were answered. */
function answeredSoFar(answers: GivenAnswers, screen: ScreenId): string {
  const soFar = walkScreens.slice(0, walkScreens.findIndex((known) => known === screen) + 1);
  const asked = questionIds.filter((id) => soFar.includes(questions[id].screen));
  return JSON.stringify([screen, asked.map((id) => answers[id] ?? '')]);
}

/** `known`: what the screens of the walk hung on in the states before; one that hangs on the same again is left out. */
function stateOf(id: string, snapshot: WizardSnapshot, known: Set<string>): State {
  const shown = isConcern(snapshot.context.answers) ? step(snapshot, { type: 'refer-now' }) : snapshot;
  const context = { ...shown.context, log: shown.context.log.map((entry) => ({ ...entry, at })) };
  const view = { screen: screenShown(shown), context, drafts: {}, said: {}, log: context.log, notice: undefined };
  const isNew = (screen: ScreenId): boolean => {
    if (!isWalkScreen(screen)) return true;
    const before = known.size;
    return known.add(answeredSoFar(givenIn(context.answers), screen)).size > before;
  };
  const screens = screenIds.filter((screen) => mayOpen(context, screen) && !beside.includes(screen) && isNew(screen));
  return { id, kept: keep(view, 'live'), screens };
}

function readCase(file: string): CaseFile {
  const found = parseCaseFile(caseText(join(folder, file)) ?? '');
  if ('code' in found) throw new Error(`${file}: ${found.place}: ${found.code}`);
  return found;
}

/** Of states that a tab keeps alike, the first. */
const eachOnce = (states: readonly State[]): readonly State[] => {
  const firsts = new Map(states.toReversed().map((state) => [state.kept, state]));
  return states.filter((state) => firsts.get(state.kept) === state);
};

/** Every case of `tests/cases`, before anything is reported in it, and after all of it; each state once, and each screen of the walk once for what it hangs on. */
export function allStates(): readonly State[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const known = new Set<string>();
  const states = files.map(readCase).flatMap((one) => {
    const moments = one.reports.length > 0 ? [{ ...one, reports: [] }, one] : [one];
    return moments.map((moment) => stateOf(one.id, drive(moment).snapshot, known));
  });
  return eachOnce(states);
}
