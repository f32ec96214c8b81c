import type { FormEvent, ReactNode } from 'react';
import type { Ground } from '#protocol/clauses';
import { screensAfterList, taskOf } from '#protocol/screens';
import { isConcern } from '../../case/answers';
import { isLastCall } from '../../case/plan';
import { useSession } from '../../session/session';
import { Button, Actions, Disclosure, ignoreTapsBriefly } from '../../ui/controls';
import { useWords } from '../../words/words';
import { groundsOf } from '../../case/grounds';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Heading, usePageTitle } from './Heading';
import { useLazy } from './LazyPart';

interface BottomBarProps {
  /** The page's own buttons, shown first. */
  readonly children?: ReactNode;
  /** Called before Refer now. */
  readonly onRefer?: () => void;
  /** Ignores taps at first, so that a double tap does not skip a page the person needs to read. */
  readonly rests?: boolean;
}

/**
 * The bar at the bottom, always in view: the page's own buttons, and Refer now, which leads to the calls, also back to
 * them from later pages. On the task list itself, it would lead nowhere.
 */
export function BottomBar({ children, onRefer, rests = false }: BottomBarProps) {
  const { t } = useWords();
  const { referNow, view, madeUp } = useSession();
  const { screen, context } = view;
  const isBack = isConcern(context.answers) && screensAfterList.includes(screen);
  const isOnlyWay = !children || (!madeUp && isLastCall(context, taskOf(screen)));
  const refer = () => {
    onRefer?.();
    referNow();
  };
  return (
    <div className="bottom-bar" ref={rests ? ignoreTapsBriefly : undefined}>
      {children}
      {screen === 'referrals' ? null : (
        <Button action="refer-now" look={isBack && isOnlyWay ? 'primary' : 'secondary'} onPress={refer}>
          {t(isBack ? 'ui:actions/toCalls' : 'ui:actions/referNow')}
        </Button>
      )}
    </div>
  );
}

/** What the page is based on, line by line, and what explains it; opened in place, and lazy. */
function About({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useWords();
  const { lazy, retry } = useLazy();
  if (grounds.length === 0) return null;
  return (
    <div className="page__beside">
      <Disclosure summary={t('ui:about-page')} data={{ 'data-part': 'about-this-page' }}>
        {lazy ? <lazy.AboutThisPage grounds={grounds} /> : <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>}
      </Disclosure>
    </div>
  );
}

interface Props {
  readonly title: string;
  /** The page asks a question, so Enter means Continue. */
  readonly asks?: boolean;
  /** The children include the heading, as the legend of a question. */
  readonly ownHeading?: boolean;
  readonly errors?: readonly { readonly id: string; readonly text: string }[];
  readonly attempt?: number;
  /** Handles Continue; without it the page has no Continue button. */
  readonly onContinue?: () => void;
  /** What Continue says, if it says where it leads. */
  readonly onward?: string;
  /** The buttons to show besides Continue, or instead of it. */
  readonly ways?: ReactNode;
  /** What follows the bar. */
  readonly after?: ReactNode;
  /** What the page is based on, given the answers. Defaults to all the grounds of its screen. */
  readonly grounds?: readonly Ground[];
  readonly children: ReactNode;
}

/** A page: its title, content and buttons and, closed, About this page. */
export function Page({
  title,
  asks = false,
  ownHeading = false,
  errors = [],
  attempt = 0,
  onContinue,
  onward,
  ways,
  after,
  grounds,
  children,
}: Props) {
  const { t } = useWords();
  const { screen } = useSession();
  usePageTitle(title, errors.length > 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onContinue?.();
  };
  const body = (
    <>
      {errors.length > 0 ? <ErrorSummary title={t('ui:errors/title')} errors={errors} attempt={attempt} /> : null}
      {ownHeading ? null : <Heading title={title} />}
      {children}
      <BottomBar rests={!asks}>
        {onContinue ? (
          <>
            {ways}
            <Button action="continue" submits={asks} onPress={asks ? undefined : onContinue}>
              {onward ?? t('ui:actions/continue')}
            </Button>
          </>
        ) : (
          ways
        )}
      </BottomBar>
      {after}
      <About grounds={grounds ?? groundsOf(screen)} />
    </>
  );
  return asks ? (
    <form className="page__body" noValidate onSubmit={submit}>
      {body}
    </form>
  ) : (
    <div className="page__body">{body}</div>
  );
}

/** Shown while a page is loading or, with `retry`, after it failed to load. Refer now stays available. */
export function NotYet({ retry }: { retry: (() => void) | undefined }) {
  const { t } = useWords();
  if (!retry) return <Page title={t('ui:later/loading')}>{null}</Page>;
  return (
    <Page title={t('ui:later/failed')}>
      <p>{t('ui:later/kept')}</p>
      <Actions
        of={[
          ['try-again', t('ui:actions/tryAgain'), retry, 'secondary'],
          // Some browsers do not request a script again once it has failed, until the page is reloaded.
          ['open-again', t('ui:actions/openAgain'), () => window.location.reload()],
        ]}
      />
    </Page>
  );
}
