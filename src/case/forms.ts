import type { Answers } from './answers';
import { chosen } from './answers';

export const formIds = ['content', 'contact', 'conduct'] as const;
export type FormId = (typeof formIds)[number];

/** The forms of harm identified (5.5.3-forms): picked as such, or by an example of theirs. None: not yet classified. */
export function formsIdentified(counted: Answers): readonly FormId[] {
  const picked = chosen(counted, 'forms');
  const byExample = (form: FormId) => chosen(counted, form).some((option) => option !== 'none' && option !== 'not-sure');
  return formIds.filter((form) => picked.includes(form) || byExample(form));
}
