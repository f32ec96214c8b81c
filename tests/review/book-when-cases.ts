import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { factsOf } from '../../src/case/facts';
import { taskIds } from '#protocol/tasks';
import { calm, concern, extremism, groomed, offline } from '../support/cases';
import { bothTold, followed, marked, type Start } from '../wizard/app';

const lastFour = ['prevent-spoc', 'ceop', 'iwf', 'site'] as const;
const lastThree = lastFour.slice(1);
const all: GivenAnswers = {
  ...groomed,
  ...extremism,
  harm: ['grooming', 'adult-targeted-for-access'],
};
const [socialServices, police] = bothTold as [(typeof bothTold)[0], (typeof bothTold)[1]];
const tried = taskIds.map((task) => marked(task, 'tried'));

/** Cases in which every line of the list, of the reports and of the record is shown, and others in which it is not. */
export const cases: readonly Required<Pick<Start, 'answers' | 'log'>>[] = [
  { answers: all, log: [] },
  { answers: { ...all, 'local-authority': 'cardiff' }, log: [socialServices] },
  { answers: { ...all, 'local-authority': 'outside-wales' }, log: [police] },
  ...(['handled:police', 'handled:social-services', 'left:police', 'left:social-services'] as const).flatMap((name) => {
    const log = [...bothTold, ...(name.startsWith('left') ? lastThree : lastFour).map((task) => marked(task, name))];
    return [
      { answers: all, log },
      { answers: all, log: [...log, marked('police', 'corrected')] },
    ];
  }),
  { answers: all, log: [...bothTold, ...lastFour.map((task) => marked(task, 'made'))] },
  {
    answers: all,
    log: [
      ...bothTold,
      ...lastFour.map((task) => marked(task, 'made')),
      marked('police', 'corrected'),
      marked('social-services', 'corrected'),
    ],
  },
  { answers: all, log: [...bothTold, ...tried.slice(2)] },
  { answers: { ...all, 'local-authority': 'gwynedd' }, log: tried.slice(0, 2) },
  { answers: { ...all, 'already-reported': [...lastFour] }, log: [] },
  { answers: offline, log: [] },
  {
    answers: { ...concern, harm: ['extremist-content', 'secret-contact', 'sexual-images-exchanged'] },
    log: [socialServices],
  },
  { answers: calm, log: bothTold },
  { answers: calm, log: [...bothTold, ...followed] },
  {
    answers: {
      ...calm,
      harm: ['adult-targeted-for-access', 'secret-contact'],
      'others-involved': ['trusted-adult'],
    },
    log: bothTold,
  },
  { answers: calm, log: [marked('police', 'made', { told: factsOf(answersOf(calm)) })] },
  { answers: calm, log: [socialServices, marked('police', 'made', { told: [] })] },
  { answers: calm, log: [socialServices, marked('police', 'made', { told: [] }), marked('police', 'told-more')] },
  { answers: { ...calm, 'immediate-danger': 'now', 'called-999': 'not-called' }, log: bothTold },
  { answers: { ...calm, 'immediate-danger': 'over', 'called-999': 'not-called' }, log: [socialServices] },
  { answers: { ...concern, harm: ['not-sure'], 'immediate-danger': 'now', 'called-999': 'not-called' }, log: [] },
  { answers: { ...concern, 'immediate-danger': 'over', 'called-999': 'called-police' }, log: [] },
];
