import { useSelector } from '@xstate/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { chosen } from '../case/answers';
import { DeviceCopyProvider } from '../wizard/frame/device-copy';
import { Frame } from '../wizard/frame/Frame';
import { LanguageChoiceProvider } from '../wizard/frame/language-choice';
import { countSteps, StepsProvider } from '../wizard/frame/steps';
import { screens } from '../wizard/screens';
import { type Session, SessionProvider } from '../session/session';
import { isAuthority } from '../contacts/authorities';
import type { Address } from '../session/address';
import type { CaseStore } from '../session/case-store';
import { chooseLanguage, lastArea, rememberArea } from '../session/device';
import { usePageLanguage } from '../words/page-language';
import type { Language } from '../words/languages';
import type { DeviceCopies } from './device-copy';

/** The area of the case before this one: read anew when a case begins, so that the list stays as it is within one. */
function useLastArea(area: string | undefined, isEmpty: boolean): string | undefined {
  useEffect(() => {
    if (isAuthority(area)) rememberArea(area);
  }, [area]);
  const [last, setLast] = useState({ area: lastArea(), isEmpty });
  if (last.isEmpty !== isEmpty) setLast({ area: isEmpty ? lastArea() : last.area, isEmpty });
  return last.area;
}

/** The app: the case as it stands, on its screen, within the frame. */
export function App({ store, address, copies }: { store: CaseStore; address: Address; copies: DeviceCopies }) {
  const { context } = useSelector(store.actor, (snapshot) => snapshot);
  const view = useSyncExternalStore(store.subscribe, store.view);
  const copyState = useSyncExternalStore(copies.subscribe, copies.state);
  usePageLanguage();
  const area = useLastArea(chosen(context.answers, 'local-authority')[0], store.isEmpty());
  const session: Session = {
    ...store,
    view,
    back: address.back(),
    lastArea: area,
    madeUp: false,
    addressOf: address.of,
  };
  const [steps] = useState(countSteps);
  const Screen = screens[view.screen];
  const choose = (next: Language | undefined) => (next ? chooseLanguage(next) : store.tell('language-failed'));
  return (
    <SessionProvider value={session}>
      <LanguageChoiceProvider value={choose}>
        <DeviceCopyProvider value={{ state: copyState, useNewVersion: copies.useNewVersion }}>
          <StepsProvider value={steps}>
            <Frame>
              <Screen key={view.screen} />
            </Frame>
          </StepsProvider>
        </DeviceCopyProvider>
      </LanguageChoiceProvider>
    </SessionProvider>
  );
}
