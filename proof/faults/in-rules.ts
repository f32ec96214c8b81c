import type { Fault } from './fault';

const marking = 'src/case/marking.ts';
const marks = 'src/case/marks.ts';
const plan = 'src/case/plan.ts';

/** Faults in what follows from a case. */
export const faultsInRules: readonly Fault[] = [
  { what: 'CEOP has no lock', file: marking, from: "return open ? undefined : 'locked';", to: "return open || task === 'ceop' ? undefined : 'locked';", breaks: ['P1', 'P12'] },
  { what: 'the Police can be left to others', file: marking, from: "if (action === 'handled' && !tasks[task].othersMayMakeIt) return 'not-for-this-task';", to: '', breaks: ['P12', 'P16'] },
  { what: 'a mark may be set twice', file: marking, from: "if (isMade(facts, task)) return 'already-made';", to: '', breaks: ['P12'] },
  { what: 'a mark wipes the others', file: marking, from: '{ ...others, [task]: action }', to: '{ [task]: action }', breaks: ['P9', 'P12'] },
  { what: 'no way through counts as told', file: marks, from: "facts.marks[task] === 'made' ||", to: "['made', 'tried'].includes(facts.marks[task] ?? '') ||", breaks: ['P1', 'P2', 'P7', 'P10', 'P12', 'P15', 'P16'] },
  { what: 'what a mark stands on is not looked at again', file: marks, from: 'return !isOpen(facts, task);', to: 'return false;', breaks: ['P12'] },
  { what: 'what was told before is never too early', file: marks, from: 'return !opensBy(task, (other) => namedAsReported(facts.answers, other));', to: 'return false;', breaks: ['P12'] },
  { what: 'and and or are swapped where a task opens', file: marks, from: 'of.some(made) : of.every(made)', to: 'of.every(made) : of.some(made)', breaks: ['P1', 'P3', 'P12', 'P14'] },
  { what: 'what was told leaves the plan', file: plan, from: ' || isMade(facts, task);', to: ';', breaks: ['P4', 'P7', 'P10', 'P11', 'P12'] },
  { what: 'tried counts as settled', file: plan, from: "['made', 'made-early', 'handled'].includes(status)", to: "['made', 'made-early', 'handled', 'tried'].includes(status)", breaks: ['P2', 'P10', 'P15', 'P16'] },
  { what: 'the Police told or not, danger is not warned of', file: plan, from: 'isDanger(facts.answers) && !isMade(facts, \'police\')', to: 'isDanger(facts.answers) && isMade(facts, \'police\')', breaks: ['P15'] },
  { what: '999 not rung is not outstanding', file: 'src/case/outstanding.ts', from: "(question === 'called-999' &&", to: "(question === 'need' &&", breaks: ['P15'] },
  { what: 'the case does not wait for the Prevent/Channel contact', file: 'src/case/outstanding.ts', from: 'isDuty(facts, task) && !isSettled', to: "task !== 'prevent-spoc' && isDuty(facts, task) && !isSettled", breaks: ['P2', 'P10'] },
  { what: 'an answer off the path counts', file: 'src/case/condition.ts', from: '(isAsked(answers, question) ? chosen(answers, question) : [])', to: 'chosen(answers, question)', breaks: ['P1', 'P2', 'P6', 'P7', 'P9', 'P10', 'P11', 'P12', 'P15', 'P16'] },
  { what: 'a question off the path is asked for', file: 'src/case/path.ts', from: 'isAsked(answers, question) && !isAnswered(answers, question);', to: '!isAnswered(answers, question);', breaks: ['P6', 'P9', 'P10', 'P11'] },
  { what: 'not sure beside other answers is not kept', file: 'src/case/answers.ts', from: 'options[question].filter((known) => answer.includes(known));\n  return { ...answers', to: "options[question].filter((known) => answer.includes(known) && (known !== 'not-sure' || answer.length === 1));\n  return { ...answers", breaks: ['P9'] },
  { what: 'technology none wipes another answer', file: 'src/case/answers.ts', from: '  return { ...answers, [question]: inOrder };', to: "  if (question === 'technology' && answer.includes('none')) return { ...answers, contact: undefined, [question]: inOrder } as never;\n  return { ...answers, [question]: inOrder };", breaks: ['P9'] },
  { what: 'left to others settles the first two', file: plan, from: "if (tasks[task].othersMayMakeIt && facts.marks[task] === 'handled'", to: "if (facts.marks[task] === 'handled'", breaks: ['P3', 'P10', 'P12', 'P15', 'P16'] },
  { what: 'Back passes over the screen before', file: 'src/case/path.ts', from: 'return screens[at - 1];', to: 'return screens[at - 2];', breaks: ['P11'] },
  { what: 'a concern ends at advice', file: 'src/case/path.ts', from: "return need === 'concern' ? 'referrals' : need;", to: "return need === 'concern' ? 'online-safety-advice' : need;", breaks: ['P4', 'P10', 'P11'] },
  { what: 'an evidence question left open gives nothing', file: 'src/case/evidence.ts', from: "? ['not-known'] :", to: '? [] :', breaks: ['P6'] },
];
