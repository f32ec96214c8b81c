import { useState } from 'react';
import type { QuestionId } from '#protocol/questions';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';

/** Continue on a screen that asks: the errors of the last attempt, and the next one. */
export function useAnswering(questions: readonly QuestionId[]) {
  const { goOn } = useSession();
  const { t } = useWords();
  const [{ missing, attempt }, setResult] = useState<{ missing: readonly QuestionId[]; attempt: number }>({
    missing: [],
    attempt: 0,
  });
  return {
    attempt,
    errors: missing.map((question) => ({ id: question, text: t(`questions:${question}/error`) })),
    onContinue: () => setResult({ missing: goOn(questions), attempt: attempt + 1 }),
  };
}
