import { projectPath } from './project-path.ts';
import type { Act, Screen } from './screen.ts';

/** An app that is measured. */
export interface App {
  readonly name: string;
  readonly load: LoadSpec;
  /** The button that goes on. */
  readonly next: string;
  readonly screens: readonly Screen[];
}

const screen = (text: string, act: Act): Screen => ({ sign: { text }, acts: [act] });
const [self, where, age, benefits, contact] = [
  'Are you applying for yourself?',
  'Where do you live?',
  'How old are you?',
  'Which of these do you get?',
  'How should we contact you?',
];
const fiveQuestions = (old: Act): readonly Screen[] => [
  screen(self, { press: 'Yes' }),
  screen(where, { press: 'Wales' }),
  screen(age, old),
  screen(benefits, { press: 'Universal Credit' }),
  screen(contact, { press: 'Email' }),
];
const next = 'role=button[name="Continue"]';
const peer = (name: string, changes: Partial<App> = {}): App => ({
  name,
  next,
  load: { firstInput: '#root input[type=radio]', firstSign: { text: self } },
  screens: fiveQuestions({ fill: '40' }),
  ...changes,
});

/** The bare app that all are compared with: five questions on the same libraries and the same NHS styles. */
export const minimal = peer('minimal', {
  load: { firstInput: '#root input[type=radio]', firstSign: { text: self }, inCharge: 'html[data-ready]' },
});

/** The same five questions in other tools for forms and stories. */
export const peers: readonly App[] = [
  peer('surveyjs'),
  peer('formio', { next: '.btn-wizard-nav-next' }),
  peer('rjsf'),
  peer('inkjs', { screens: fiveQuestions({ press: '16 or over' }) }),
];

/** This project, on its longest case. */
export const project: App = {
  name: 'project',
  load: {
    firstInput: 'main[data-screen] input[type=radio]',
    firstSign: { selector: 'main[data-screen="immediate-danger"] h1' },
    inCharge: '#root:not([data-early])',
    ticks: true,
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
