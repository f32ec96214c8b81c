import { type Question, questionIds, questions, saysNone, saysUnsure, takesMany } from './questions';

/** A change that makes an answer less certain: an option that replaces `from`, or is added to the others. */
export interface Edit {
  readonly question: Question;
  readonly from?: string;
  readonly option: string;
}
/** The ways of being less certain. Each may take away different things. */
export type Way = 'not no' | 'not none' | 'unsure instead' | 'unsure added' | 'yes as unsure';

const optionsOf = (question: Question, ...but: readonly (string | undefined)[]): readonly string[] =>
  questions[question].filter((option) => !but.includes(option));

function waysOf(question: Question): Readonly<Record<Way, readonly Edit[]>> {
  const [none, unsure] = [saysNone[question], saysUnsure(question)];
  const hasNo = (questions[question] as readonly string[]).includes('no');
  const put = (from: readonly string[], to: readonly string[]): readonly Edit[] =>
    from.flatMap((one) => to.filter((option) => option !== one).map((option) => ({ question, from: one, option })));
  return {
    'not no': hasNo ? put(['no'], optionsOf(question)) : [],
    'not none': none ? put([none], optionsOf(question)) : [],
    'unsure instead': unsure ? put(optionsOf(question), [unsure]) : [],
    'unsure added': unsure && takesMany.includes(question) ? [{ question, option: unsure }] : [],
    'yes as unsure': hasNo ? put(optionsOf(question, 'no', 'not-sure'), ['not-sure']) : [],
  };
}

/** Every way in which the answer to a question can be less certain than it was (P5). */
export const lessSure = questionIds.flatMap((question) =>
  (Object.entries(waysOf(question)) as [Way, readonly Edit[]][])
    .filter(([, edits]) => edits.length > 0)
    .map(([way, edits]) => ({ question, way, edits })),
);
