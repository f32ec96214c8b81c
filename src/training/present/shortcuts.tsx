import { useEffect, useState } from 'react';
import { tabText } from '../../session/storage';
import { parsed } from '../../validation/schema';
import { ChoiceField } from '../../ui/controls';
import { Tagged, useWords } from '../../words/words';
import { othersThan } from '../../words/languages';
import type { ShowStore } from './show-store';

/** Commands and their letters, none of which a browser or screen reader uses with Alt and Shift. */
const letters = {
  onward: 'K',
  backward: 'J',
  chart: 'C',
  qr: 'Q',
  language: 'Y',
  keys: 'H',
} as const;
type Command = keyof typeof letters;
const commands = Object.keys(letters) as readonly Command[];

/** Which keys are on (WCAG 2.1.4): letters with Alt and Shift, and the keys that a presenter's remote sends. */
const switches = ['letters', 'remote'] as const;
type Switches = Readonly<Record<(typeof switches)[number], boolean>>;

const remoteKeys: Readonly<Record<string, Command>> = {
  PageDown: 'onward',
  PageUp: 'backward',
  ArrowRight: 'onward',
  ArrowDown: 'onward',
  ArrowLeft: 'backward',
  ArrowUp: 'backward',
  Space: 'onward',
};

/** Returns the command of a key; undefined if it has none or is switched off. Repeats of a held key are ignored. */
function commandOf(event: KeyboardEvent, on: Switches): Command | undefined {
  const { code, altKey, shiftKey, ctrlKey, metaKey, repeat } = event;
  if (ctrlKey || metaKey || repeat) return undefined;
  if (altKey && shiftKey) return on.letters ? commands.find((command) => code === `Key${letters[command]}`) : undefined;
  return on.remote && !altKey && !shiftKey ? remoteKeys[code] : undefined;
}

const switchesText = tabText('clear-steps.shortcuts');

/** Returns the switches of this tab. Both are on by default. */
function keptSwitches(): Switches {
  const kept = parsed(switchesText.kept() ?? '') as Partial<Switches> | null | undefined;
  return { letters: kept?.letters !== false, remote: kept?.remote !== false };
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

/** Listens for shortcuts and carries them out. Returns the switches, whether the list of them is open, and the setters. */
export function useShortcuts(store: ShowStore) {
  const [isOpen, setOpen] = useState(false);
  const [on, setOn] = useState(keptSwitches);
  useEffect(() => {
    const does: Readonly<Record<Command, () => void>> = {
      onward: store.onward,
      backward: store.backward,
      chart: () => store.lay('chart'),
      qr: () => store.lay('qr'),
      language: () => store.speak(othersThan(store.view().language)[0] ?? store.view().language),
      keys: () => setOpen((is) => !is),
    };
    const pressed = (event: KeyboardEvent) => {
      const command = isTakenBy(event) ? undefined : commandOf(event, on);
      if (!command) return;
      event.preventDefault();
      // Otherwise a key of the remote would show the focus ring on the last control pressed, in front of the room.
      if (!event.altKey && document.activeElement instanceof HTMLButtonElement) document.activeElement.blur();
      does[command]();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [on, store]);
  const set = (next: Switches) => {
    switchesText.keep(JSON.stringify(next));
    setOn(next);
  };
  return { on, set, isOpen, setOpen };
}

type KeysProps = Pick<ReturnType<typeof useShortcuts>, 'on' | 'set'> & { readonly isPage?: boolean };

/** The shortcuts, and how to switch them off (WCAG 2.1.4). `isPage`: it fills its page, and so has the page heading. */
export function KeysPanel({ on, set, isPage = false }: KeysProps) {
  const { t } = useWords();
  const [Title, Part] = isPage ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const toggle = (which: string) => set({ ...on, [which]: !on[which as keyof Switches] });
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
      <ChoiceField
        kind="many"
        name="shortcuts"
        legend={<Part>{t('training:presenter/keys/switches')}</Part>}
        ticked={switches.filter((which) => on[which])}
        onTick={toggle}
        choices={switches.map((value) => ({ value, label: <Tagged text={t(`training:presenter/keys/${value}`)} /> }))}
      />
    </section>
  );
}
