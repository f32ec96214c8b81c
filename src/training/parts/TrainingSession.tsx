import { type ReactNode, useState } from 'react';
import { Address } from '../../session/address';
import { type CaseStore, openCase } from '../../session/case-store';
import { chooseLanguage } from '../../session/device';
import { SessionProvider, type SessionSource } from '../../session/session';
import { trainingShelf } from '../../session/shelf';
import { library } from '../../session/training-address';
import { LanguageChoiceProvider } from '../../wizard/frame/language-choice';
import { NotYet } from '../../wizard/frame/NotYet';
import { countSteps, StepsProvider } from '../../wizard/frame/steps';
import type { Language } from '../../words/languages';
import { usePageLanguage } from '../../words/page-language';
import { TrainingFrame } from './TrainingFrame';
import { useTrainingWords } from './use-training-words';

interface Props {
  readonly store: CaseStore;
  readonly address: Address;
  /** What a part of training does in its own way. */
  readonly own?: Partial<SessionSource>;
  readonly children: ReactNode;
}

/** The session of a made-up case: its children are shown once the words of training are there. */
export function TrainingSession({ store, address, own, children }: Props) {
  const { isThere, retry } = useTrainingWords();
  usePageLanguage();
  const [steps] = useState(countSteps);
  const source: SessionSource = {
    ...store,
    back: () => address.back(),
    madeUp: true,
    addressOf: address.of,
    ...own,
  };
  const choose = (next: Language | undefined) => (next ? chooseLanguage(next) : store.tell('language-failed'));
  return (
    <SessionProvider value={source}>
      <LanguageChoiceProvider value={choose}>
        <StepsProvider value={steps}>
          {isThere ? (
            children
          ) : (
            <TrainingFrame>
              <NotYet retry={retry} />
            </TrainingFrame>
          )}
        </StepsProvider>
      </LanguageChoiceProvider>
    </SessionProvider>
  );
}

/** A page of training beside the walk of any case: nothing is kept of it, and it follows no address. `page`: its name. */
export function BesideCase({ page, children }: { page: string; children: ReactNode }) {
  const [store] = useState(() => openCase(undefined, () => new Date(), true));
  const [address] = useState(() => new Address(store, trainingShelf, `${library}/`));
  return (
    <TrainingSession store={store} address={address} own={{ back: () => undefined }}>
      <TrainingFrame page={page}>{children}</TrainingFrame>
    </TrainingSession>
  );
}
