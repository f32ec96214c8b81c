import { type ReactNode, useState } from 'react';
import { useSession } from '../../session/session';
import { leavesDevices, type Stage, stages, stageOf } from '../../case/stage';
import { useWords, plain } from '../../words/words';
import { chooseLanguage } from '../../words/first-language';
import { Button, ignoreTapsBriefly } from '../../ui/controls';
import { changeLanguage, type Language, ownFirst } from '../../words/languages';
import { ClearCase } from './ClearCase';
import { DangerLine, Ring999 } from './DangerLine';
import { useDeviceCopy } from './device-copy';
import { LazyPart, NotUsedHere, useLazy } from './LazyPart';
import { Notice } from './Notice';

/** The four stages of a case: a bar for each and, in words, which one this is and its name. */
function Stages({ now }: { now: Stage }) {
  const { t } = useWords();
  return (
    <p className="stage">
      {stages.map((stage) => (
        <span key={stage} className="stage__bar" data-stage={stage} data-now={stage === now || undefined} />
      ))}
      <span className="nhsuk-u-visually-hidden">
        {t('ui:step', { current: stages.indexOf(now) + 1, total: stages.length })}
      </span>{' '}
      {t(`ui:stages/${now}`)}
    </p>
  );
}

function Head({ stage }: { stage: Stage | undefined }) {
  const { t } = useWords();
  const { back } = useSession();
  return back || stage ? (
    <div className="page-top">
      {back ? (
        <Button action="back" look="link" onPress={back}>
          {t('ui:actions/back')}
        </Button>
      ) : null}
      {stage ? <Stages now={stage} /> : null}
    </div>
  ) : null;
}

/** The do-nots on every screen of a case that they apply to: leave devices, and whom not to tell or contact. */
function OnEveryScreen() {
  const { t } = useWords();
  const { screen, context } = useSession();
  return (
    <div className="always">
      {leavesDevices(context.answers, screen) ? (
        <p>
          {t('ui:leaveDevices')}
          <NotUsedHere of="ui:leaveDevices" />
        </p>
      ) : null}
      <LazyPart part="Reminder" isQuiet />
    </div>
  );
}

function UseNewVersion() {
  const { t } = useWords();
  return (
    <Button action="use-new-version" look="secondary" onPress={useDeviceCopy().useNewVersion}>
      {t('ui:actions/useNewVersion')}
    </Button>
  );
}

function UrgentVersion() {
  const { t } = useWords();
  return useDeviceCopy().state === 'urgent-version' ? (
    <div className="said" role="alert">
      <p>{t('ui:copy/urgent')}</p>
      <UseNewVersion />
    </div>
  ) : null;
}

/** Says whether the app works offline on this device, and offers a new version, which is not used until chosen. */
export function CopyLine() {
  const { t } = useWords();
  const { state } = useDeviceCopy();
  return (
    <div className="foot__copy" role="status" data-copy={state}>
      <p>{t(`ui:copy/${state === 'urgent-version' ? 'new-version' : state}`)}</p>
      {state === 'new-version' ? <UseNewVersion /> : null}
    </div>
  );
}

const pages = [
  ['about', 'ui:footer/about'],
  ['resources', 'ui:footer/resources'],
  ['accessibility', 'ui:footer/accessibility'],
  ['local-numbers', 'ui:footer/localNumbers'],
  ['training', 'ui:footer/training'],
] as const;

function Footer({ onClear }: { onClear: () => void }) {
  const { t } = useWords();
  const { addressOf } = useSession();
  return (
    <footer className="foot">
      <div className="foot__inner">
        <nav aria-label={t('ui:footer/label')}>
          <ul className="foot__list">
            {pages.map(([page, key]) => (
              <li key={page}>
                <a href={addressOf(page)}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <CopyLine />
        <Button action="clear" look="link" onPress={onClear}>
          {t('ui:actions/clear')}
        </Button>
      </div>
    </footer>
  );
}

function LanguageButton({ language }: { language: Language }) {
  const { t, language: shown } = useWords();
  const { tell } = useSession();
  const isShown = language === shown;
  return (
    <button
      type="button"
      className="language"
      lang={language}
      aria-current={isShown ? 'true' : undefined}
      data-language={language}
      onClick={({ currentTarget: { parentElement } }) =>
        void changeLanguage(language).then(
          (isShown) => {
            if (!isShown) return;
            chooseLanguage(language);
            // The languages swap places, so a second quick tap would press the wrong one.
            ignoreTapsBriefly(parentElement);
          },
          () => tell('language-failed'),
        )
      }
    >
      <span>{plain(t(`ui:languages/${language}`))}</span>
      <span className="nhsuk-u-visually-hidden" hidden={isShown}>
        : {plain(t(`ui:languages/switchTo/${language}`))}
      </span>
    </button>
  );
}

function SkipLink() {
  const { t } = useWords();
  return (
    <button type="button" className="skip" onClick={() => document.querySelector<HTMLElement>('main')?.focus()}>
      {t('ui:skip')}
    </button>
  );
}

/** The bar at the top, always in view: name, languages (current first), 999 and, for a case, Hide. */
function Top({ stage }: { stage: Stage | undefined }) {
  const { t, language: shown } = useWords();
  const { send, madeUp } = useSession();
  const { lazy } = useLazy();
  const isCase = stage !== undefined;
  return (
    <div className="top">
      <SkipLink />
      <div className="top__row">
        <p className="top__name">{t('ui:name')}</p>
        <nav className="top__languages" aria-label={t('ui:languages/label')}>
          {ownFirst(shown).map((language) => (
            <LanguageButton key={language} language={language} />
          ))}
        </nav>
        <Ring999 />
        {isCase ? (
          <Button action="hide" look="secondary" onPress={() => send({ type: 'hide' })}>
            {t('ui:actions/hide')}
          </Button>
        ) : null}
      </div>
      <DangerLine />
      {isCase && !madeUp && lazy ? <lazy.LeftAlone /> : null}
    </div>
  );
}

interface Props {
  readonly children: ReactNode;
  /** Above everything: says that the case is made up. */
  readonly band?: ReactNode;
  /** Shown between the top bar and the screen. */
  readonly beside?: ReactNode;
  /** The name of the page, if it is not a screen of the case; such a page has no Hide. */
  readonly page?: string | undefined;
  /** Returns the footer. `askToClear` asks whether to clear the case. */
  readonly foot?: (askToClear: () => void) => ReactNode;
}

/** Everything around a screen. The page shown by Hide has nothing around it. */
export function Frame({ children, band, beside, page, foot = (onClear) => <Footer onClear={onClear} /> }: Props) {
  const { screen } = useSession();
  const stage = page === undefined ? stageOf(screen) : undefined;
  const [clearing, setClearing] = useState<string | undefined>(undefined);
  // Leaving the screen cancels the question whether to clear.
  if (clearing !== undefined && clearing !== screen) setClearing(undefined);
  const asks = clearing === screen;
  const main = (
    <main className="page" data-screen={page ?? screen} id="main" tabIndex={-1}>
      {screen === 'notes' ? null : (
        <>
          <Head stage={stage} />
          <Notice />
          <UrgentVersion />
        </>
      )}
      {asks ? <ClearCase onDone={() => setClearing(undefined)} /> : children}
    </main>
  );
  if (screen === 'notes') return main;
  return (
    <>
      <header className="bar">
        {band}
        <Top stage={stage} />
        {page === undefined ? <OnEveryScreen /> : null}
      </header>
      {beside}
      {main}
      {asks ? null : foot(() => setClearing(screen))}
    </>
  );
}
