import { useCallback } from 'react';
import { languages } from '../../words/languages';
import type { Command } from './shortcuts';
import type { ShowStore } from './show-store';

/** What each shortcut does to a showing; `showKeys` shows the shortcuts themselves. */
export const useCommands = (store: ShowStore, showKeys: () => void) =>
  useCallback(
    (command: Command) => {
      const other = languages.find((language) => language !== store.view().language);
      const does: Readonly<Record<Command, () => void>> = {
        onward: store.onward,
        backward: store.backward,
        steps: () => store.lay('steps'),
        chart: () => store.lay('chart'),
        qr: () => store.lay('qr'),
        language: () => {
          if (other) store.speak(other);
        },
        keys: showKeys,
      };
      does[command]();
    },
    [store, showKeys],
  );
