import { useEffect, useState } from 'react';
import { Tagged, useWords } from '../../words/words';
import { othersThan } from '../../words/languages';
import type { ShowStore } from './show-store';

/** Commands and their letters, none of which a browser or screen reader uses with Alt and Shift. */
const letters = { onward: 'K', backward: 'J', chart: 'C', qr: 'Q', blank: 'X', language: 'Y', keys: 'H' } as const;
type Command = keyof typeof letters;
const commands = Object.keys(letters) as readonly Command[];

const remoteKeys: Readonly<Record<string, Command>> = {
  PageDown: 'onward',
  PageUp: 'backward',
  ArrowRight: 'onward',
  ArrowDown: 'onward',
  ArrowLeft: 'backward',
  ArrowUp: 'backward',
  Space: 'onward',
};

/** Returns the command of a key; undefined if it has none. Repeats of a held key are ignored. */
function commandOf(event: KeyboardEvent): Command | undefined {
  const { code, altKey, shiftKey, ctrlKey, metaKey, repeat } = event;
  if (ctrlKey || metaKey || repeat) return undefined;
  if (altKey && shiftKey) return commands.find((command) => code === `Key${letters[command]}`);
  return altKey || shiftKey ? undefined : remoteKeys[code];
}

/** Whether a part must scroll to show all that it holds. */
export const isLong = ({ scrollHeight, clientHeight }: Element): boolean => scrollHeight > clientHeight;

/** Whether a control, or a page long enough to scroll, uses the key itself. */
function isTakenBy({ target, code }: KeyboardEvent): boolean {
  if (
    /^Arrow(Up|Down)$/.test(code)
    && [document.scrollingElement, document.querySelector('main')].some((part) => part && isLong(part))
  )
    return true;
  if (!(target instanceof Element)) return false;
  // Selects, radio buttons and boxes for numbers move with the same keys.
  return target.matches(code === 'Space' ? 'button, summary, input, select' : 'select, input:not([type="checkbox"])');
}

/** Listens for shortcuts and carries them out. Returns whether the list of them is open, and its setter. */
export function useShortcuts(store: ShowStore) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const does: Readonly<Record<Command, () => void>> = {
      onward: store.onward,
      backward: store.backward,
      chart: () => store.lay('chart'),
      qr: () => store.lay('qr'),
      blank: () => store.lay('blank'),
      language: () => store.speak(othersThan(store.view().language)[0] ?? store.view().language),
      keys: () => setOpen((is) => !is),
    };
    const pressed = (event: KeyboardEvent) => {
      const command = isTakenBy(event) ? undefined : commandOf(event);
      if (!command) return;
      event.preventDefault();
      // Otherwise a key of the remote would show the focus ring on the last control pressed, in front of the room.
      if (!event.altKey && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
      does[command]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [store]);
  return { isOpen, setOpen };
}

/** The shortcuts. None is a letter alone, so none gets in the way (WCAG 2.1.4). `isPage`: it fills its page. */
export function KeysPanel({ isPage = false }: { isPage?: boolean }) {
  const { t } = useWords();
  const Title = isPage ? 'h1' : 'h2';
  return (
    <section className="keys" aria-labelledby="keys-title">
      <Title id="keys-title">{t('training:presenter/keys/title')}</Title>
      <Tagged as="p" text={t('training:presenter/keys/lead')} />
      <dl className="keys__list">
        {commands.map((command) => (
          <div key={command}>
            <dt>
              <kbd>{`Alt + Shift + ${letters[command]}`}</kbd>
            </dt>
            <dd>{t(`training:presenter/keys/does/${command}`)}</dd>
          </div>
        ))}
      </dl>
      <Tagged as="p" text={t('training:presenter/keys/remote')} />
    </section>
  );
}
