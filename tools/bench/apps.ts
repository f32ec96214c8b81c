import { join } from 'node:path';
import { parseCaseFile } from '../../src/case/file.ts';
import { asks, type WalkScreen } from '#protocol/screens';
import { root } from '../lib/root.mjs';
import { caseText } from '../replay/case-text.ts';
import { replay } from '../replay/driver.ts';

/** What a person does on a screen before Continue. */
export type Act =
  | { readonly press: string }
  | { readonly fill: string }
  | { readonly check: string }
  | { readonly choose: string; readonly value: string };

/** A screen: what tells that it is shown, and what is answered there. */
export interface Screen {
  readonly sign: Sign;
  readonly acts: readonly Act[];
}

/** An app that is measured. */
export interface App {
  readonly name: string;
  readonly load: LoadSpec;
  /** The button that goes on. */
  readonly next: string;
  readonly screens: readonly Screen[];
}

/** The five questions that each of the other apps asks; `old` answers the one on age. */
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

/** The bare app that all are compared with, a form library and an engine for stories: each in a folder of `peers/`. */
export const peers: readonly App[] = [
  peer('minimal', { fill: '40' }, 'html[data-ready]'),
  peer('surveyjs', { fill: '40' }),
  peer('inkjs', { press: '16 or over' }),
];

// Nothing is known: each question but one that excludes another is asked.
const longest = '13-not-sure-of-anything';

function actsOf(question: string, answer: string | readonly string[] = []): readonly Act[] {
  const field = (value: string): Act =>
    question === 'local-authority'
      ? { choose: `select[name="${question}"]`, value }
      : { check: `input[name="${question}"][value="${value}"]` };
  return [answer].flat().map(field);
}

/** The screens of the longest case there is, each with its answers, from the first question to the record. */
function projectPath(): readonly Screen[] {
  const found = parseCaseFile(caseText(join(root, `tests/cases/${longest}.json`)) ?? '');
  if ('code' in found) throw new Error(`${longest}: ${found.place}: ${found.code}`);
  const answers: Readonly<Record<string, string | readonly string[]>> = found.answers;
  return [...replay(found).path, 'next-steps', 'record'].map((id) => ({
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

/** What a browser needs at least for the same steps: the project’s own screens, drawn from it and set as plain HTML. */
export const floor: App = {
  ...project,
  name: 'floor',
  load: { firstInput: project.load.firstInput, firstSign: project.load.firstSign },
};
