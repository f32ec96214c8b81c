import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFolder } from '../../../tools/lib/edition';
import { root } from '../../../tools/lib/root.mjs';
import type { Texts } from '../../../tools/proof/faults/app';
import { isConcern, isFlagged, isGroomed, isOpen, tells } from '../../../tools/proof/terms/meaning';
import { isCalledFor, isLeftToOthers, isMade, isPlanned } from '../../../tools/proof/terms/plan';
import type { Said } from '../../../tools/proof/terms/case';
import { questionIds } from '../../../tools/proof/terms/questions';
import { isDangerUntold } from '../../../tools/proof/terms/told';
import type { Task } from '../../../tools/proof/terms/tasks';

/** In which cases something turns, in the terms of the proof. */
export type Where = (said: Said) => boolean;
/**
 * A change of the edition, and what follows from it, worked out by hand: each thing that cases gain or lose, and in which. What is no
 * more than a detail of these is left out, unless there is nothing else.
 */
export interface Change {
  readonly what: string;
  readonly file: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
  readonly follows: Readonly<Record<string, Where>>;
  /** Its cases say what could not be said before. */
  readonly isNewToSay?: true;
}

const tasks = `${editionFolder}/tasks.ts`;
const questions = `${editionFolder}/questions.ts`;
const evidence = `${editionFolder}/evidence.ts`;
const found = (table: string): string => `src/updates/found/${table}.ts`;

/** The file with the change in it. Throws where what is to be replaced is not there. */
export function changed({ what, file, edits }: Change): Texts {
  const text = readFileSync(join(root, file), 'utf8');
  const after = edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The change "${what}" does not fit ${file} any more.`);
    return edited.replaceAll(from, to);
  }, text);
  return new Map([[join(root, file), after]]);
}

const both = (said: Said): boolean => isMade(said, 'social-services') && isMade(said, 'police');
const either = (said: Said): boolean => isMade(said, 'social-services') || isMade(said, 'police');
/** A task that waits where one of the two was told, and the other was not. */
const waitsForOne =
  (task: Task): Where =>
  (said) =>
    isCalledFor(said, task) && !isMade(said, task) && !isLeftToOthers(said, task) && either(said) && !both(said);
/** Extortion, and no other harm that implies that images are shared. */
const extortionAlone: Where = (said) =>
  tells(said, 'harm', 'extortion') && !tells(said, 'harm', 'abuse-to-create-images', 'sexual-images-exchanged');
const otherRisks = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'violent-extremism'] as const;
const isExtremist: Where = (said) => isFlagged(said, 'violent-extremism');
const inCardiff: Where = (said) => isConcern(said) && said.says('local-authority', 'cardiff');
const everyCase: Where = () => true;
/** All that is asked is answered, it is no worry about a child, and the Police know of any danger. */
const isAnsweredWithoutWorry: Where = (said) =>
  !isConcern(said) && !questionIds.some((question) => isOpen(said, question)) && !isDangerUntold(said);

/** Changes from which something follows. */
export const changes: readonly Change[] = [
  {
    what: 'the Prevent/Channel contact is no duty any more',
    file: tasks,
    edits: [['dutyWhen: extremismFlagged', 'dutyWhen: never']],
    follows: { 'loses duty prevent-spoc': isExtremist, 'gains option prevent-spoc': isExtremist },
  },
  {
    what: 'one of the two is enough before CEOP, the IWF and the site',
    file: tasks,
    edits: [["afterBoth: OpensAfter = { need: 'all'", "afterBoth: OpensAfter = { need: 'any'"]],
    follows: {
      'loses lock ceop': waitsForOne('ceop'),
      'loses lock iwf': waitsForOne('iwf'),
      'loses lock site': waitsForOne('site'),
    },
  },
  {
    what: 'not to warn anyone is said only where something is online',
    file: evidence,
    edits: [["'no-warning': { shownWhen: always", "'no-warning': { shownWhen: has(evidenceLocation, 'online')"]],
    follows: {
      'loses do-not no-warning': (said) => isConcern(said) && !tells(said, 'evidence-location', 'online'),
    },
  },
  {
    what: 'the report on an adult follows from any grooming',
    file: `${editionFolder}/follow-ups.ts`,
    edits: [
      ["'adult-report': { thereWhen: adultTargeted }", "'adult-report': { thereWhen: groomed }"],
      ['import { adultTargeted, concern,', 'import { concern, groomed,'],
    ],
    follows: {
      'gains follow-up adult-report': (said) => isGroomed(said) && !tells(said, 'harm', 'adult-targeted-for-access'),
    },
  },
  {
    what: 'extortion does not imply that images are shared',
    file: questions,
    edits: [["{ id: 'extortion', form: 'contact', implies: 'sharing',", "{ id: 'extortion', form: 'contact',"]],
    follows: {
      'gains asked sharing': extortionAlone,
      'gains fact sharing:yes': (said) => extortionAlone(said) && said.says('sharing', 'yes'),
      'loses risk sharing': (said) => extortionAlone(said) && !said.says('sharing', 'yes', 'not-sure'),
      'loses screen flagged-risks': (said) =>
        extortionAlone(said)
        && !said.says('sharing', 'yes', 'not-sure')
        && !otherRisks.some((risk) => isFlagged(said, risk)),
    },
  },
  {
    what: 'a harm can be said that could not be said before',
    file: questions,
    edits: [
      [
        "{ id: 'other-content', form: 'content',",
        "{ id: 'gore', form: 'content', severity: 15 },\n    { id: 'other-content', form: 'content',",
      ],
    ],
    follows: {
      'gains form content': (said) =>
        tells(said, 'harm', 'gore' as never)
        && !tells(
          said,
          'harm',
          'adult-pornography',
          'extreme-violence',
          'child-abuse-images',
          'extremist-content',
          'other-content',
        ),
      'gains fact harm:gore': (said) => tells(said, 'harm', 'gore' as never),
    },
    isNewToSay: true,
  },
  {
    what: 'the plan has the Police before Social Services, whatever the table says',
    file: 'src/case/plan.ts',
    edits: [
      [
        '(taskIds, isPlanned, {',
        "(taskIds.toSorted((one, other) => Number(other === 'police') - Number(one === 'police')), isPlanned, {",
      ],
    ],
    follows: {
      'loses before social-services police': (said) => isPlanned(said, 'social-services') && isPlanned(said, 'police'),
      'gains before police social-services': (said) => isPlanned(said, 'social-services') && isPlanned(said, 'police'),
    },
  },
  {
    what: 'CEOP stands on one clause less',
    file: tasks,
    edits: [["clauses: ['5.5.6-g', '5.5.7-a', '5.5.7-b']", "clauses: ['5.5.7-a', '5.5.7-b']"]],
    follows: { 'loses clause ceop 5.5.6-g': (said) => isPlanned(said, 'ceop') },
  },
  {
    what: 'calls count as made only where there is a worry about a child',
    file: 'src/case/outstanding.ts',
    edits: [
      [
        'areCallsMade = (facts: CaseFacts): boolean =>\n  !taskIds',
        'areCallsMade = (facts: CaseFacts): boolean =>\n  isConcern(facts.answers) && !taskIds',
      ],
    ],
    // Without a worry there is no duty to settle: so far the calls of all these cases count as made.
    follows: { 'loses done calls': (said) => !isConcern(said) },
  },
  {
    what: 'a case can be complete without a worry about a child',
    file: 'src/case/outstanding.ts',
    edits: [['  isConcern(facts.answers)\n  && areCallsMade(facts)', '  areCallsMade(facts)']],
    follows: {
      'gains done case': isAnsweredWithoutWorry,
      // What follows a call to Social Services is there once that call is marked, worry or not.
      'gains done all': (said) =>
        isAnsweredWithoutWorry(said)
        && (!isMade(said, 'social-services') || (said.isDone('written-report') && said.isDone('acknowledgement'))),
    },
  },
  {
    what: 'that nobody else is known to be involved is not said',
    file: questions,
    edits: [["{ id: 'none-known', told: 'word',", "{ id: 'none-known', told: 'nothing',"]],
    follows: { 'loses said others-involved:none-known': (said) => tells(said, 'others-involved', 'none-known') },
  },
  {
    what: 'newer advice on extortion is given for grooming, too',
    file: found('saying'),
    edits: [["when: has(harm, 'extortion')", "when: has(harm, 'extortion', 'grooming')"]],
    follows: {
      'gains newer extortion-advice': (said) => tells(said, 'harm', 'grooming') && !tells(said, 'harm', 'extortion'),
    },
  },
  {
    what: 'reports to CEOP are made at another address',
    file: 'src/updates/sites.ts',
    edits: [['  ceop: safetyCentre', "  ceop: 'https://ceop.police.uk/Report'"]],
    follows: {
      'loses reach ceop https://ceop.police.uk/Safety-Centre': (said) => isPlanned(said, 'ceop'),
      'gains reach ceop https://ceop.police.uk/Report': (said) => isPlanned(said, 'ceop'),
    },
  },
  {
    what: 'a council has another site in Welsh',
    file: 'src/contacts/councils.ts',
    edits: [['https://www.caerdydd.gov.uk', 'https://caerdydd.llyw.cymru']],
    follows: {
      'loses reach cardiff https://www.caerdydd.gov.uk': inCardiff,
      'gains reach cardiff https://caerdydd.llyw.cymru': inCardiff,
    },
  },
  {
    what: 'an organisation does not go by a newer fact',
    file: 'local/confirmations.json',
    edits: [
      [
        '"facts": {}',
        '"facts": { "extortion-advice": { "notUsed": "differs", "by": "safeguarding-lead", "of": "Ours", "on": "2026-11-01" } }',
      ],
    ],
    follows: { 'gains not-used extortion-advice': (said) => tells(said, 'harm', 'extortion') },
  },
  {
    what: 'the hours of a council and an own safeguarding team are given',
    file: 'local/contacts.json',
    edits: [
      [
        '"numbers": {}',
        '"numbers": {}, "councils": { "cardiff": { "hours": { "en": "9 to 5", "cy": "9 tan 5" }, "checkedOn": "2026-11-01" } }, "safeguarding": { "team": { "number": "029 2018 0001", "checkedOn": "2026-11-01" } }',
      ],
    ],
    follows: {
      'gains own cardiff hours 9 to 5 / 9 tan 5': inCardiff,
      'gains own safeguarding team 029 2018 0001': everyCase,
    },
  },
];

/** Changes that filter a list once more: what that list gives, such as the first, cannot be said. */
export const filtered: readonly (Pick<Change, 'what' | 'file' | 'edits'> & { readonly unsaid: readonly string[] })[] = [
  {
    what: 'the plan',
    file: 'src/case/plan.ts',
    edits: [
      ['export const plan = tableOf<', 'const planned = tableOf<'],
      [
        '/** Whether a task needs nothing more:',
        "export const plan = (facts: CaseFacts) => planned(facts).filter(({ task }) => task !== 'iwf');\n/** Whether a task needs nothing more:",
      ],
    ],
    unsaid: ['duty police', 'lock iwf', 'before ceop iwf', 'waits iwf police', 'clause iwf 5.5.7-c'],
  },
  {
    what: 'what is new, in a row of the plan',
    file: 'src/case/plan.ts',
    edits: [['news: newsOf,', 'news: (facts, task) => newsOf(facts, task).slice(1),']],
    unsaid: ['news police harm:extortion'],
  },
];

/** Changes of the rules from which nothing follows, of any case. */
export const idle: readonly Change[] = [
  {
    what: 'a condition in two halves',
    file: questions,
    edits: [
      [
        "concern = has(need, 'concern', 'concern-offline')",
        "concern = { any: [has(need, 'concern-offline'), has(need, 'concern')] }",
      ],
    ],
    follows: {},
  },
  {
    what: 'the other way round',
    file: 'src/case/marks.ts',
    edits: [
      [
        "need === 'any' ? of.some(made) : of.every(made)",
        "need === 'all' ? of.every(made) : !of.every((one) => !made(one))",
      ],
    ],
    follows: {},
  },
];
