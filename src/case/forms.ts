import type { Answers } from './answers';
import { counted } from './condition';

const formIds = ['content', 'contact', 'conduct'] as const;
/** A form of harm (5.5.3). */
export type FormId = (typeof formIds)[number];

/** Whether an example of the form was chosen, other than none and not sure. */
const byExample = (answers: Answers, form: FormId): boolean =>
  counted(answers, form).some((option) => option !== 'none' && option !== 'not-sure');

/** The forms of harm identified (5.5.3-forms): picked as such, or by an example of theirs. None: not yet classified. */
export const formsIdentified = (answers: Answers): readonly FormId[] =>
  formIds.filter((form) => counted(answers, 'forms').includes(form) || byExample(answers, form));
