import type { ReactNode } from 'react';
import { Address } from '../../session/address';
import { type CaseStore, openCase } from '../../session/case-store';
import { keepOn } from '../../session/keep-on';
import { readKept } from '../../session/take-up';
import { writing } from '../../session/training-address';
import type { Loads } from '../../wizard/frame/loads';
import { languages, loadLanguage } from '../../words/languages';
import { TrainingSession } from '../parts/TrainingSession';
import { loadTraining } from '../parts/use-training-words';
import { forgetWriting, writingKind, writingShelf } from './kept';
import { forgetStood, noteStood } from './stood';
import { WritePage } from './WritePage';

/** Clear takes away what was written beside the walk as well. */
const sendAndForget =
  (store: CaseStore): CaseStore['send'] =>
  (event) => {
    store.send(event);
    if (event.type === 'clear') forgetWriting();
  };

/** The case that is written in this tab, or a new one, at its address. */
export function openDesk(): { readonly store: CaseStore; readonly address: Address } {
  const taken = readKept(writingShelf.kept() ?? '', writingKind);
  const kept = taken === 'unreadable' ? undefined : taken.kept;
  if (!kept) forgetStood();
  const store = openCase(kept, () => new Date(), true);
  keepOn(store, writingShelf, writingKind);
  noteStood(store);
  const address = new Address(store, writingShelf, writing);
  address.start();
  return { store: { ...store, send: sendAndForget(store) }, address };
}

/** Opens the page on which a case is written. */
export async function openWriting(loads: Loads): Promise<ReactNode> {
  // Both languages are written here. Where the reasons that all cases share cannot be fetched, they are still to be written.
  await Promise.all(languages.flatMap((language) => [loadLanguage(language), loadTraining(loads, language)])).catch(
    () => undefined,
  );
  return (
    <TrainingSession {...openDesk()}>
      <WritePage />
    </TrainingSession>
  );
}
