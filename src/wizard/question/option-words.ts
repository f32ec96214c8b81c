import type { QuestionId } from '#protocol/questions';
import type { Chosen } from '../../case/say';
import { isAuthority } from '../../contacts/authorities';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';

/** Whether it names one of the areas of Wales. */
export const isArea = ({ question, option }: Chosen): boolean => question === 'local-authority' && isAuthority(option);

/** An option as it is ticked. */
export const labelOf = ({ t }: Words, chosen: Chosen): string =>
  t(
    (isArea(chosen)
      ? `areas:authorities/${chosen.option}`
      : `questions:${chosen.question}/options/${chosen.option}/label`) as Key,
  );

/** What a question says beneath its title, or more about it, line by line; none where it says nothing. */
export const explains = ({ maybe }: Words, question: QuestionId, part: 'help' | 'more'): readonly string[] =>
  maybe(`questions:${question}/${part}`)?.split('\n') ?? [];
