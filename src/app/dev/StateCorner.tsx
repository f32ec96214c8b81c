import { useSelector } from '@xstate/react';
import { createRoot } from 'react-dom/client';
import { givenIn } from '../../case/answers';
import type { SessionSource } from '../../session/session';
import './state-corner.css';

function StateCorner({ actor }: Pick<SessionSource, 'actor'>) {
  const {
    screen,
    context: { answers, marks },
  } = useSelector(actor, ({ context }) => context);
  return (
    <details className="state-corner" open>
      <summary>{screen}</summary>
      <pre>{JSON.stringify({ answers: givenIn(answers), marks }, null, 2)}</pre>
    </details>
  );
}

/** Shows the case in a corner of the page, for developers; only used by `npm run dev`. */
export function showState(actor: SessionSource['actor']): void {
  createRoot(document.body.appendChild(document.createElement('div'))).render(<StateCorner actor={actor} />);
}
