import { join } from 'node:path';
import { parseCaseFile } from '../../src/case/file.ts';
import { asks, type WalkScreen } from '#protocol/screens';
import { root } from '../lib/root.mjs';
import { caseText } from '../replay/case-text.ts';
import { replay } from '../replay/driver.ts';

/** Something that a person does on a screen before Continue. */
export type Act =
  | { readonly press: string }
  | { readonly fill: string }
  | { readonly check: string }
  | { readonly choose: string; readonly value: string };

/** A screen: what shows that it is there, and the answers to give. */
export interface Screen {
  readonly sign: Sign;
  readonly acts: readonly Act[];
}

/** An app to measure. */
export interface App {
  readonly name: string;
  readonly load: LoadSpec;
  /** The button that leads to the next screen. */
  readonly next: string;
  readonly screens: readonly Screen[];
}

/** The five questions that each peer asks. `old` answers the one about age. */
const fiveQuestions = (old: Act): readonly Screen[] =>
  (
    [
      ['Are you applying for yourself?', { press: 'Yes' }],
      ['Where do you live?', { press: 'Wales' }],
      ['How old are you?', old],
      ['Which of these do you get?', { press: 'Universal Credit' }],
      ['How should we contact you?', { press: 'Email' }],
    ] as const
  ).map(([text, act]) => ({ sign: { text }, acts: [act] }));

const peer = (name: string, old: Act, inCharge?: string): App => ({
  name,
  next: 'role=button[name="Continue"]',
  load: {
    firstInput: '#root input[type=radio]',
    firstSign: { text: 'Are you applying for yourself?' },
    ...(inCharge === undefined ? {} : { inCharge }),
  },
  screens: fiveQuestions(old),
});

/** The apps to compare with, each in a folder of `peers/`: a minimal app, a form library and an engine for stories. */
export const peers: readonly App[] = [
  peer('minimal', { fill: '40' }, 'html[data-ready]'),
  peer('surveyjs', { fill: '40' }),
  peer('inkjs', { press: '16 or over' }),
];

// Nothing is known in this case, so it has every question except those that exclude one another.
const longest = '13-not-sure-of-anything';

function actsOf(question: string, answer: string | readonly string[] = []): readonly Act[] {
  const field = (value: string): Act =>
    question === 'local-authority'
      ? { choose: `select[name="${question}"]`, value }
      : { check: `input[name="${question}"][value="${value}"]` };
  return [answer].flat().map(field);
}

/** Returns the screens of the longest case, each with its answers, from the first question to the list of who to tell. */
function projectPath(): readonly Screen[] {
  const found = parseCaseFile(caseText(join(root, `tests/cases/${longest}.json`)) ?? '');
  if ('code' in found) throw new Error(`${longest}: ${found.place}: ${found.code}`);
  const answers: Readonly<Record<string, string | readonly string[]>> = found.answers;
  return replay(found).path.map((id) => ({
    sign: { selector: `main[data-screen="${id}"] h1` },
    acts: id === 'referrals' ? [] : asks(id as WalkScreen).flatMap((question) => actsOf(question, answers[question])),
  }));
}

/** This project, on its longest case. */
export const project: App = {
  name: 'project',
  load: {
    firstInput: 'main[data-screen] input[type=radio]',
    firstSign: { selector: 'main[data-screen="immediate-danger"] h1' },
    inCharge: '#root:not([data-preboot])',
  },
  next: '[data-action="continue"]',
  screens: projectPath(),
};

/**
 * The least that a browser needs for the same steps: the project’s own screens, captured and shown as plain HTML. Nothing
 * is answered there, because plain HTML does not show the questions that an answer brings.
 */
export const floor: App = {
  name: 'floor',
  load: { firstInput: project.load.firstInput, firstSign: project.load.firstSign },
  next: project.next,
  screens: project.screens.map(({ sign }) => ({ sign, acts: [] })),
};
