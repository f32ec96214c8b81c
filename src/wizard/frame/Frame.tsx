import { useEffect, type ReactNode, useState } from 'react';
import { aloneFor, doublePressMs } from '../../session/live-case-key';
import { type ScreenId, taskOf } from '#protocol/screens';
import { isOpen } from '../../case/marks';
import { useSession } from '../../session/session';
import { leavesDevices, type Stage, stages, stageOf } from '../../case/stage';
import { useWords, plain } from '../../words/words';
import { chooseLanguage } from '../../session/device';
import { Button, ignoreTapsBriefly } from '../../ui/controls';
import { changeLanguage, type Language, ownFirst } from '../../words/languages';
import { ClearCase } from './ClearCase';
import { DangerLine, Ring999 } from './DangerLine';
import { useDeviceCopy } from './device-copy';
import { LazyPart, NotUsedHere, useLazy } from './LazyPart';
import { Notice } from './Notice';

/** How often to check whether the page was left alone, in milliseconds. */
const looking = 10_000;

function onEscapeTwice(hide: () => void): () => void {
  let last = -doublePressMs;
  const press = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (key !== 'Escape' || repeat) return;
    if (timeStamp - last <= doublePressMs) hide();
    last = timeStamp;
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}

const uses = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;
/** How long before the case is hidden it is said, in milliseconds. */
const saidFor = 60_000;

/** The time by the wall clock, which runs while the device sleeps, and by a clock that cannot be set back. */
const now = () => [Date.now(), performance.now()] as const;

/** Whether a use is the answer to what is said, or on the way to it. */
const isOnTheWay = (use: Event): boolean =>
  use.type === 'pointermove'
  || (use instanceof KeyboardEvent && use.key === 'Tab')
  || (use.target instanceof Element && use.target.closest('.hide-soon') !== null);

/** Says that the case will be hidden once the page has been left alone, and hides it a minute later unless it is used. */
function onLeftAlone(say: (isSoon: boolean) => void, hide: () => void): () => void {
  let last = now();
  let saidAfter: number | undefined;
  const look = () => {
    const alone = Math.max(...now().map((time, at) => time - last[at]!));
    if (alone >= (saidAfter === undefined ? aloneFor : saidAfter + saidFor)) return hide();
    if (saidAfter !== undefined || alone < aloneFor - saidFor) return;
    saidAfter = alone;
    say(true);
  };
  // After the device has slept, the first touch hides the case before anything else.
  const use = (event: Event) => {
    look();
    if (saidAfter !== undefined && isOnTheWay(event)) return;
    last = now();
    saidAfter = undefined;
    say(false);
  };
  const timer = window.setInterval(look, looking);
  document.addEventListener('visibilitychange', look);
  for (const type of uses) document.addEventListener(type, use, true);
  return () => {
    window.clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    for (const type of uses) document.removeEventListener(type, use, true);
    say(false);
  };
}

/**
 * Hides the case when Escape is pressed twice and, if it is live, after ten minutes without use; never a call, nor a
 * screen that is kept open. Returns what to answer a minute before, if that is now.
 */
function useHides(isCase: boolean) {
  const { send, madeUp, screen, context } = useSession();
  const [round, setRound] = useState(0);
  const [isSoon, setSoon] = useState(false);
  const [kept, setKept] = useState<ScreenId | undefined>(undefined);
  // Leaving the screen ends that it is kept open.
  if (kept !== undefined && kept !== screen) setKept(undefined);
  const task = taskOf(screen);
  const isWatched = isCase && !madeUp && kept !== screen && !(task && isOpen(context, task));
  useEffect(() => (isCase ? onEscapeTwice(() => send({ type: 'hide' })) : undefined), [isCase, send]);
  useEffect(
    () => (isWatched ? onLeftAlone(setSoon, () => send({ type: 'hide' })) : undefined),
    [isWatched, send, round],
  );
  return isSoon ? { stay: () => setRound(round + 1), stayUntilLeft: () => setKept(screen) } : undefined;
}

/** The four stages of a case, as bars that have their names for screen readers, and the name of the current one. */
function Stages({ now }: { now: Stage }) {
  const { t } = useWords();
  return (
    <div className="stage">
      <ol className="stages" aria-label={t('ui:stages/label')}>
        {stages.map((stage) => (
          <li key={stage} aria-current={stage === now ? 'step' : undefined}>
            <span className="nhsuk-u-visually-hidden">{t(`ui:stages/${stage}`)}</span>
          </li>
        ))}
      </ol>
      <span aria-hidden="true">{t(`ui:stages/${now}`)}</span>
    </div>
  );
}

/** The way back on the left and, for a case, its stage on the right. */
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

/** What stands on every screen of a case in which it holds: to leave devices, and whom not to tell or to contact. */
function Standing() {
  const { t } = useWords();
  const { screen, context } = useSession();
  return (
    <div className="standing">
      {leavesDevices(context.answers, screen) ? (
        <p>
          {t('ui:leaveDevices')}
          <NotUsedHere of="ui:leaveDevices" />
        </p>
      ) : null}
      <LazyPart part="AlsoStands" isQuiet />
    </div>
  );
}

function UseNewVersion() {
  const { t } = useWords();
  const { useNewVersion } = useDeviceCopy();
  return (
    <Button action="use-new-version" look="secondary" onPress={useNewVersion}>
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
      <span className="nhsuk-u-visually-hidden">: {plain(t(`ui:languages/switchTo/${language}`))}</span>
    </button>
  );
}

function SkipLink() {
  const { t } = useWords();
  const skip = () => document.querySelector<HTMLElement>('main')?.focus();
  return (
    <button type="button" className="skip" onClick={skip}>
      {t('ui:skip')}
    </button>
  );
}

/** The bar at the top, always in view: name, languages (current first), 999 and, for a case, Hide. */
function Top({ stage }: { stage: Stage | undefined }) {
  const { t, language: shown } = useWords();
  const { send } = useSession();
  const { lazy } = useLazy();
  const soon = useHides(stage !== undefined);
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
        {stage ? (
          <Button action="hide" look="secondary" onPress={() => send({ type: 'hide' })}>
            {t('ui:actions/hide')}
          </Button>
        ) : null}
      </div>
      <DangerLine />
      {soon && lazy ? <lazy.HideSoon {...soon} /> : null}
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
        {page === undefined ? <Standing /> : null}
      </header>
      {beside}
      {main}
      {asks ? null : foot(() => setClearing(screen))}
    </>
  );
}
