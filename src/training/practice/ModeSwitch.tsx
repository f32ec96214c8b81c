import { useSyncExternalStore } from 'react';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { type Mode } from './trace/trace';
import type { TraceStore } from './trace/trace-store';

/** Changes when feedback is wanted, at any time; before the learner has begun there is nothing to change. */
export function ModeSwitch({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const { mode } = useSyncExternalStore(trace.subscribe, trace.view);
  if (mode === undefined) return null;
  const next: Mode = mode === 'each' ? 'end' : 'each';
  return (
    <Button action="change-mode" look="link" onPress={() => trace.set({ mode: next, panel: undefined })}>
      {t(`training:practice/switch/${next}`)}
    </Button>
  );
}
