import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { LanguageChoiceProvider } from '../../wizard/frame/language-choice';
import { countSteps, StepsProvider } from '../../wizard/frame/steps';
import { NotYet } from '../../wizard/frame/NotYet';
import { type Session, SessionProvider } from '../../session/session';
import type { Address } from '../../session/address';
import type { CaseStore } from '../../session/case-store';
import { chooseLanguage } from '../../session/device';
import type { Language } from '../../words/languages';
import { usePageLanguage } from '../../words/page-language';
import { TrainingFrame } from './TrainingFrame';
import { useTrainingWords } from './use-training-words';

interface Props {
  readonly store: CaseStore;
  readonly address: Address;
  /** What a part of training does in its own way. */
  readonly own?: Partial<Session>;
  readonly children: ReactNode;
}

/** The session of a made-up case: its children are shown once the words of training are there. */
export function TrainingSession({ store, address, own, children }: Props) {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const { isThere, retry } = useTrainingWords();
  usePageLanguage();
  const [steps] = useState(countSteps);
  const session: Session = {
    ...store,
    view,
    back: address.back(),
    lastArea: undefined,
    madeUp: true,
    addressOf: address.of,
    ...own,
  };
  const choose = (next: Language | undefined) => (next ? chooseLanguage(next) : store.tell('language-failed'));
  return (
    <SessionProvider value={session}>
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
