import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';

interface Props {
  /** The question or the call, by its id and in words. */
  readonly id: string;
  readonly what: string;
  readonly isSame: boolean;
  readonly children: ReactNode;
}

/** One line of the debrief: folded up where the learner and the model do the same, else laid open. */
export function Looked({ id, what, isSame, children }: Props) {
  const { t } = useWords();
  const title = <Tagged text={t(`training:practice/debrief/${isSame ? 'same' : 'differs'}`, { what })} />;
  return (
    <li className="looked" data-looked={id} data-same={isSame}>
      {isSame ? <Disclosure summary={title}>{children}</Disclosure> : <><h3>{title}</h3>{children}</>}
    </li>
  );
}
