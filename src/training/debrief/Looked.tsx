import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';

interface Props {
  /** The question or the call, by its id and in words. */
  readonly id: string;
  readonly what: string;
  readonly isSame: boolean;
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** One question or call of the debrief: laid open, or folded up. */
export function Looked({ id, what, isSame, isFolded, children }: Props) {
  const title = <Tagged text={what} />;
  return (
    <li className="looked" data-looked={id} data-same={isSame}>
      {isFolded ? (
        <Disclosure summary={title}>{children}</Disclosure>
      ) : (
        <>
          <h3>{title}</h3>
          {children}
        </>
      )}
    </li>
  );
}
