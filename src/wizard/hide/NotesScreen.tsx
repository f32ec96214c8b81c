import { type MouseEvent, type PointerEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react';
import { useSession } from '../../session/session';
import { Paragraphs, useWords } from '../../words/words';
import { Heading } from '../frame/Heading';
import { LazyPart } from '../frame/LazyPart';
import { drawnAlone, uncover } from './cover';

/** How long a press must last to count as a hold, in milliseconds. */
const held = 1000;

/** Ignores the click that ends a hold, which would press whatever appears next. A new press works as usual. */
function swallowClick(): void {
  const over = new AbortController();
  const { signal } = over;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', swallow, { capture: true, signal });
  document.addEventListener('pointerdown', () => over.abort(), { capture: true, signal });
  window.setTimeout(() => over.abort(), 500);
}

/** Returns handlers that call `onHeld` when one finger, or the main mouse button, is released after a second. */
function useHold(onHeld: () => void) {
  const since = useRef<number | undefined>(undefined);
  const stop = () => {
    since.current = undefined;
  };
  return {
    onPointerDown: ({ isPrimary, button, timeStamp }: PointerEvent) => {
      since.current = isPrimary && button === 0 ? timeStamp : undefined;
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

/**
 * The page of Hide: an everyday text that shows nothing of the case. To come back, hold its button for a second or,
 * with a keyboard or assistive technology, press it twice. A tap only shows one more line.
 */
export function NotesScreen() {
  const { t, lines } = useWords();
  const { send, notice } = useSession();
  const [presses, setPresses] = useState<'none' | 'tap' | 'key'>('none');
  const carryOn = () => send({ type: 'carry-on' });
  const press = ({ detail }: MouseEvent) => {
    // Only a click by finger or mouse has a count.
    const isKey = detail === 0;
    if (isKey && presses === 'key') carryOn();
    else setPresses(isKey ? 'key' : 'tap');
  };
  const title = t('ui:notes/title');
  // Before the heading takes focus, and after each render, because clearing a hidden case covers the page again.
  useLayoutEffect(() => {
    uncover(drawnAlone);
    document.title = title;
  });
  return (
    <>
      <Heading title={title} />
      <Paragraphs lines={lines('ui:notes/body')} />
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary hold"
        data-action="carry-on"
        onClick={press}
        {...useHold(carryOn)}
      >
        {t('ui:notes/more')}
      </button>
      {presses === 'none' ? null : <p role="status">{t('ui:notes/rest')}</p>}
      {notice === 'practised' ? <LazyPart part="Practice" isQuiet /> : null}
    </>
  );
}
