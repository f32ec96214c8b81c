import { type PointerEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { outstanding } from '../../case/outstanding';
import { Actions, Disclosure } from '../../ui/controls';
import { useWords, Paragraphs } from '../../words/words';
import { Heading } from '../frame/Heading';
import { useSession } from '../../session/session';

/** Asks before clearing the case. It gives only the number of outstanding items, not what they are. */
function Asking() {
  const { t } = useWords();
  const { send, context } = useSession();
  return (
    <>
      <p>{t('ui:notes/ask', { count: outstanding(context).length })}</p>
      <Actions
        className="action-row--apart"
        of={[
          ['carry-on', t('ui:notes/carryOn'), () => send({ type: 'carry-on' }), 'secondary'],
          ['clear', t('ui:notes/confirm'), () => send({ type: 'clear' })],
        ]}
      />
    </>
  );
}

/** How long a press must last to count as a hold, in milliseconds. */
const held = 1000;

/** Ignores the click that follows a hold, so that it does not press whatever appears there next. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, true);
  window.setTimeout(() => document.removeEventListener('click', swallow, true), 500);
}

/** Handlers that call `onHeld` when a summary, pressed for a second by one finger or the main button, is released. */
function useHold(onHeld: () => void) {
  const since = useRef<number | undefined>(undefined);
  const stop = () => {
    since.current = undefined;
  };
  return {
    onPointerDown: ({ target, isPrimary, button, timeStamp }: PointerEvent) => {
      const isHold = isPrimary && button === 0 && target instanceof Element && target.closest('summary') !== null;
      since.current = isHold ? timeStamp : undefined;
    },
    onPointerUp: ({ timeStamp }: PointerEvent) => {
      if (since.current === undefined || timeStamp - since.current < held) return stop();
      swallowClick();
      onHeld();
    },
    onPointerLeave: stop,
    onPointerCancel: stop,
    // Holding a finger down must not open the browser's menu.
    onContextMenu: (event: SyntheticEvent) => event.preventDefault(),
  };
}

/** An everyday text. Holding its last line for a second brings the case back; its buttons do so by keyboard too. */
function Everyday({ onClear }: { onClear: () => void }) {
  const { t, lines } = useWords();
  const { send } = useSession();
  const carryOn = () => send({ type: 'carry-on' });
  return (
    <>
      <Paragraphs lines={lines('ui:notes/body')} />
      <div className="hold" {...useHold(carryOn)}>
        <Disclosure summary={t('ui:notes/more')}>
          <p>{t('ui:notes/rest')}</p>
          <Actions
            of={[
              ['carry-on', t('ui:notes/carryOn'), carryOn, 'link'],
              ['clear', t('ui:notes/clear'), onClear, 'link'],
            ]}
          />
        </Disclosure>
      </div>
    </>
  );
}

/** The page of Hide: an everyday text with nothing of the case, and ways to carry on or clear it. */
export function NotesScreen() {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const title = t('ui:notes/title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <Heading key={String(asking)} title={title} />
      {asking ? <Asking /> : <Everyday onClear={() => setAsking(true)} />}
    </>
  );
}
