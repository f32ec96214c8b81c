import { type ComponentProps, type ReactNode, useCallback, useEffect, useState } from 'react';
import { Address } from '../../session/address';
import { type CaseStore, openCase } from '../../session/case-store';
import { SessionProvider, type SessionSource } from '../../session/session';
import { trainingStorage } from '../../session/storage';
import { library } from '../../session/addresses';
import { Button } from '../../ui/controls';
import { Frame } from '../../wizard/frame/Frame';
import { NotYet } from '../../wizard/frame/Page';
import { type Loads, useFetched, useLoads } from '../../wizard/frame/LazyPart';
import { countSteps, StepsProvider } from '../../wizard/frame/Heading';
import { hasLazyWords, hasTrainingWords, type Language, loadLazyWords, loadTrainingWords } from '../../words/languages';
import { usePageLanguage, useWords } from '../../words/words';
import { hasScenarioWords, loadScenarioWords } from '../cases/load';

/** Loads everything training needs in a language. Rejects if that fails; it can be tried again. */
export const loadTraining = ({ lazy }: Loads, language: Language): Promise<unknown> =>
  Promise.all([loadTrainingWords(language), loadScenarioWords(language), loadLazyWords(language), lazy.load()]);

/** Says that the case is made up, on every screen and every print. */
export function MadeUpBand() {
  const { t } = useWords();
  return <p className="made-up-band">{t('ui:madeUp/band')}</p>;
}

function Foot({ onRestart }: Pick<FrameProps, 'onRestart'>) {
  const { t } = useWords();
  return (
    <footer className="foot">
      <div className="foot__inner">
        <ul className="foot__list">
          <li>
            <a href={library}>{t('training:actions/library')}</a>
          </li>
          <li>
            <a href="#/">{t('training:library/leave')}</a>
          </li>
        </ul>
        {onRestart ? (
          <Button action="restart" look="link" onPress={onRestart}>
            {t('training:actions/restart')}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

interface FrameProps extends Pick<ComponentProps<typeof Frame>, 'children' | 'beside' | 'page'> {
  readonly onRestart?: (() => void) | undefined;
}

/** The frame of every page of training. */
export const TrainingFrame = ({ onRestart, ...frame }: FrameProps) => (
  <Frame {...frame} band={<MadeUpBand />} foot={() => <Foot onRestart={onRestart} />} />
);

interface SessionProps {
  readonly store: CaseStore;
  readonly address: Address;
  /** Called when the page is closed, so that the case stops following its address. */
  readonly stop?: () => void;
  /** What a part of training overrides. */
  readonly own?: Partial<SessionSource>;
  readonly children: ReactNode;
}

/** The session of a made-up case. Its children are shown once the words of training are loaded. */
export function TrainingSession({ store, address, stop, own, children }: SessionProps) {
  useEffect(() => stop, [stop]);
  const { language } = useWords();
  const loads = useLoads();
  const load = useCallback(() => loadTraining(loads, language), [loads, language]);
  const isThere = hasTrainingWords(language) && hasScenarioWords(language) && hasLazyWords(language);
  const { retry } = useFetched<unknown>(isThere || undefined, load);
  usePageLanguage();
  const [steps] = useState(countSteps);
  const source: SessionSource = { ...store, back: () => address.back(), madeUp: true, addressOf: address.of, ...own };
  return (
    <SessionProvider value={source}>
      <StepsProvider value={steps}>
        {isThere ? (
          children
        ) : (
          <TrainingFrame>
            <NotYet retry={retry} />
          </TrainingFrame>
        )}
      </StepsProvider>
    </SessionProvider>
  );
}

type NoCaseProps = Pick<SessionProps, 'own' | 'children'> & { readonly base: string };

/** A session outside any case: nothing of it is kept, and it follows no address. `base`: the start of its addresses. */
export function NoCase({ base, own, children }: NoCaseProps) {
  const [store] = useState(() => openCase(undefined, () => new Date()));
  const [address] = useState(() => new Address(store, trainingStorage, base));
  return (
    <TrainingSession store={store} address={address} own={{ back: () => undefined, ...own }}>
      {children}
    </TrainingSession>
  );
}

/** A page of training outside any case. `page` is its name. */
export const BesideCase = ({ page, children }: { page: string; children: ReactNode }) => (
  <NoCase base={`${library}/`}>
    <TrainingFrame page={page}>{children}</TrainingFrame>
  </NoCase>
);
