import type { FormEvent, ReactNode } from 'react';
import { isComplete } from '../../case/outstanding';
import { useCase, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { restAWhile } from '../../ui/rest';
import type { Ground } from '#protocol/clauses';
import { groundsOf } from '../../case/grounds';
import { isOnlineConcern } from '../../case/path';
import { isFromHarmOn } from '../../case/stage';
import { Disclosure } from '../../ui/Disclosure';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Heading, usePageTitle } from './Heading';
import { LazyMark, useLazy } from './LazyPart';

interface WaysProps {
  /** What the page itself leads on by, first. */
  readonly children?: ReactNode;
  /** Before Refer now is done. */
  readonly onRefer?: () => void;
  /** A page that tells is not passed over by the second of two quick taps. */
  readonly rests?: boolean;
}

/** The bar at the bottom, in sight at any scroll: the page's own ways on, and Refer now, save where nothing is left to refer. */
export function Ways({ children, onRefer, rests = false }: WaysProps) {
  const { t } = useWords();
  const { referNow, view } = useSession();
  const { screen, context } = view;
  const isTaskList = screen === 'referrals';
  const refer = () => {
    onRefer?.();
    referNow();
    // On the task list itself it leads back up to the calls.
    if (isTaskList) document.querySelector<HTMLElement>('h1')?.focus();
  };
  return (
    <div className="bottom-bar" ref={rests ? restAWhile : undefined}>
      {children}
      {isTaskList && isComplete(context) ? null : (
        <Button action="refer-now" look="secondary" onPress={refer}>
          {t('ui:actions/referNow')}
        </Button>
      )}
    </div>
  );
}

/** What is newer than the protocol on the screen shown: it follows the first load. The first screen holds its place, so that nothing under a finger moves when it comes. */
function Since() {
  const { lazy } = useLazy();
  const screen = useCase((view) => view.screen);
  if (lazy) return <lazy.UpdatesBox screen={screen} />;
  return screen === 'immediate-danger' ? (
    <div className="disclosure__summary">
      <br />
    </div>
  ) : null;
}

/** What a screen stands on, opened in place: line by line, then all its clauses, with what they say in our words. */
function Clauses({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useWords();
  const { lazy, retry } = useLazy();
  const clauses = grounds.filter((ground) => ground !== 'good-practice');
  if (grounds.length === 0) return null;
  return (
    <Disclosure summary={t('ui:clauses/title')}>
      <section className="clauses">
        {lazy ? <lazy.Clauses ids={clauses} /> : <p>{t(retry ? 'ui:later/failed' : 'ui:later/loading')}</p>}
        {clauses.length < grounds.length ? <p className="clauses__practice">{t('ui:goodPractice')}</p> : null}
      </section>
    </Disclosure>
  );
}

interface Props {
  readonly title: string;
  /** The page asks: Enter in it is Continue. */
  readonly asks?: boolean;
  /** The heading stands within the children, as the legend of a question. */
  readonly ownHeading?: boolean;
  /** What is newer stands within the children. */
  readonly ownUpdates?: boolean;
  readonly errors?: readonly { readonly id: string; readonly text: string }[];
  readonly attempt?: number;
  /** Continue; without it the page has none. */
  readonly onContinue?: () => void;
  /** What the page leads on by, in place of Continue. */
  readonly ways?: ReactNode;
  /** What the page stands on as the answers are; else all that its screen stands on. */
  readonly grounds?: readonly Ground[];
  readonly children: ReactNode;
}

/** A page: its title, what it says, the way on and, closed, what is newer than the protocol and the clauses that it stands on. */
export function Page({
  title,
  asks = false,
  ownHeading = false,
  ownUpdates = false,
  errors = [],
  attempt = 0,
  onContinue,
  ways,
  grounds,
  children,
}: Props) {
  const { t } = useWords();
  const { screen, context } = useSession();
  usePageTitle(title, errors.length > 0);
  const leaveDevices = isOnlineConcern(context.answers) && isFromHarmOn(screen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onContinue?.();
  };
  const body = (
    <>
      {errors.length > 0 ? <ErrorSummary title={t('ui:errors/title')} errors={errors} attempt={attempt} /> : null}
      {leaveDevices ? (
        <p className="leave-devices">
          {t('ui:leaveDevices')}
          <LazyMark of="ui:leaveDevices" />
        </p>
      ) : null}
      {ownHeading ? null : <Heading title={title} />}
      {children}
      <Ways rests={!asks}>
        {ways}
        {onContinue ? (
          <Button action="continue" submits={asks} onPress={asks ? undefined : onContinue}>
            {t('ui:actions/continue')}
          </Button>
        ) : null}
      </Ways>
      <div className="page__beside">
        {ownUpdates ? null : <Since />}
        <Clauses grounds={grounds ?? groundsOf(screen)} />
      </div>
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
