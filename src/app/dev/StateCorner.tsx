import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { CaseStore } from '../../session/case-store';
import './state-corner.css';

/** The case as the statechart holds it: its state, answers and marks. */
function StateCorner({ store }: { readonly store: CaseStore }) {
  const {
    screen,
    context: { answers, marks },
  } = useSyncExternalStore(store.subscribe, store.view);
  return (
    <details className="state-corner" open>
      <summary>{screen}</summary>
      <pre>{JSON.stringify({ answers, marks }, null, 2)}</pre>
    </details>
  );
}

/** Shows a case in the page's corner, to who works on the app. Only `npm run dev` asks for it. */
export function showState(store: CaseStore): void {
  createRoot(document.body.appendChild(document.createElement('div'))).render(<StateCorner store={store} />);
}
