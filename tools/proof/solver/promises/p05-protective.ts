import { doNots, dos } from '../../terms/advice';
import { type Question, questionIds, questions, saysNone, saysUnsure, takesMany } from '../../terms/questions';
import { risks } from '../../terms/screens';
import { taskIds } from '../../terms/tasks';
import { all, any, chosen, not, rule, same, type Term, inSecond } from '../term';
import { queriesOf, type Query } from './query';
import { sameAnswers, sameMarks, sameOptions, sameTold } from './second-case';
import { isImplied } from './words/answers';

const ask = queriesOf('P5');

const duties = taskIds.map((task) => rule(`duty ${task}`));
const isKept = (had: Term): Term => any(not(had), inSecond(had));
/** What rested on an implied risk: the risk is asked instead, and is outstanding until it is answered. */
const isAskedInstead = all(isImplied('violent-extremism'), inSecond(rule('asked violent-extremism')));
const isKeptOrAsked = (had: Term): Term => any(isKept(had), isAskedInstead);
const keepsTasks = (but?: 'site'): readonly Term[] =>
  taskIds.flatMap((task) =>
    [rule(`duty ${task}`), ...(task === but ? [] : [rule(`planned ${task}`)])].map(
      task === 'prevent-spoc' ? isKeptOrAsked : isKept,
    ),
  );
const keepsAdvice = [...doNots, ...dos].map((id) => isKept(rule(`advice ${id}`)));
const keepsFlags = risks.map((risk) => isKept(any(rule(`risk ${risk} flagged`), rule(`risk ${risk} implied`))));
const keepsAll = all(...keepsTasks(), ...keepsAdvice, ...keepsFlags);
/** 5.5.5-d ties the report to the site to grooming identified; a risk that another option implies is asked instead. */
const keepsButSiteAndRisks = all(...keepsTasks('site'), ...keepsAdvice);

const optionsOf = (question: Question, ...but: readonly (string | undefined)[]): readonly string[] =>
  questions[question].filter((option) => !but.includes(option));
/** One option in the place of another. */
const put = (question: Question, from: string, option: string): Term =>
  all(
    chosen(question, [from]),
    inSecond(all(chosen(question, [option]), not(chosen(question, [from])))),
    sameOptions(question, from, option),
  );
/** One option more, beside others. */
const added = (question: Question, option: string): Term =>
  all(
    chosen(question, optionsOf(question, saysNone[question])),
    inSecond(chosen(question, [option])),
    sameOptions(question, option),
  );

const asked = (what: string, question: Question, edits: readonly Term[], kept: Term): readonly Query[] =>
  edits.length === 0
    ? []
    : [ask(`${what} ${question}`, all(sameAnswers(question), sameMarks(), sameTold(), any(...edits)), kept)];

function ofQuestion(question: Question): readonly Query[] {
  const [none, unsure] = [saysNone[question], saysUnsure(question)];
  const options: readonly string[] = questions[question];
  const toAny = (from: string) => optionsOf(question, from).map((option) => put(question, from, option));
  const isMany = takesMany.includes(question);
  return [
    ...asked('not no', question, options.includes('no') ? toAny('no') : [], keepsAll),
    ...asked('not none', question, none ? toAny(none) : [], keepsAll),
    ...asked(
      'unsure instead',
      question,
      unsure ? optionsOf(question, unsure).map((from) => put(question, from, unsure)) : [],
      keepsButSiteAndRisks,
    ),
    ...asked('unsure added', question, unsure && isMany ? [added(question, unsure)] : [], keepsAll),
    ...asked(
      'yes as unsure',
      question,
      options.includes('no') ? optionsOf(question, 'no', 'not-sure').map((yes) => put(question, yes, 'not-sure')) : [],
      all(...duties.map((duty) => same(duty, inSecond(duty)))),
    ),
  ];
}

/** P5: saying less sure things never takes a duty, an option, advice or a flag away. */
export const protective: readonly Query[] = questionIds.flatMap(ofQuestion);
