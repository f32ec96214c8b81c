import { type PointerEvent, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { outstanding } from '../../case/outstanding';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Heading } from '../frame/Heading';
import { Paragraphs } from '../../words/Tagged';
import { useSession } from '../../session/session';

/** Asks before it clears; how much is left is a bare count. */
function Asking() {
  const { t } = useWords();
  const { send, context } = useSession();
  return (
    <>
      <p>{t('ui:notes/ask', { count: outstanding(context).length })}</p>
      <div className="action-row action-row--apart">
        <Button action="carry-on" look="secondary" onPress={() => send({ type: 'carry-on' })}>
          {t('ui:notes/carryOn')}
        </Button>
        <Button action="clear" look="secondary" onPress={() => send({ type: 'clear' })}>
          {t('ui:notes/confirm')}
        </Button>
      </div>
    </>
  );
}

/** How long a press is held, in milliseconds. */
const held = 1000;

/** The click that ends a hold is meant for nothing: what comes in its place is not pressed. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, true);
  window.setTimeout(() => document.removeEventListener('click', swallow, true), 500);
}

/** For the element around a summary: calls `onHeld` once the summary, pressed for a second by one finger or the main button, is let go. */
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
    // A finger held down is no wish for a menu.
    onContextMenu: (event: SyntheticEvent) => event.preventDefault(),
  };
}

/** What someone would be reading. Its last line, held for a second, brings the case back; opened, it has the ways on, for a keyboard too. */
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
          <div className="action-row">
            <Button action="carry-on" look="link" onPress={carryOn}>
              {t('ui:notes/carryOn')}
            </Button>
            <Button action="clear" look="link" onPress={onClear}>
              {t('ui:notes/clear')}
            </Button>
          </div>
        </Disclosure>
      </div>
    </>
  );
}

/** The page of Hide: an everyday text, with nothing of the case in it. It leads on, or clears. */
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
