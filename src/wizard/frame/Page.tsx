import type { FormEvent, ReactNode } from 'react';
import type { Ground } from '#protocol/clauses';
import { groundsOf } from '../../case/grounds';
import { isOnlineConcern } from '../../case/path';
import { isFromHarmOn } from '../../case/stage';
import { useCase, useSession } from '../../session/session';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { useWords } from '../../words/words';
import { Heading } from './Heading';
import { usePageTitle } from './page-title';
import { LazyMark, useLazy } from './LazyPart';
import { Ways } from './Ways';

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
  const { screen, context } = useSession().view;
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
