import type { FormEvent, ReactNode } from 'react';
import { groundsOf } from '../../case/grounds';
import { isConcernFlow } from '../../case/path';
import type { Ground } from '#protocol/clauses';
import { type ScreenId, walkScreens } from '#protocol/screens';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { ActionRow } from './ActionRow';
import { Clauses } from './Clauses';
import { Heading } from './Heading';
import { usePageTitle } from './page-title';
import { Since } from './Since';

interface Props {
  readonly title: string;
  /** The page asks: Enter in it is Continue. */
  readonly asks?: boolean;
  /** The heading stands within the children, as the legend of a question. */
  readonly ownHeading?: boolean;
  /** What is newer stands within the children. */
  readonly ownNewer?: boolean;
  readonly errors?: readonly { readonly id: string; readonly text: string }[];
  readonly attempt?: number;
  /** Continue; without it the page has none. */
  readonly onContinue?: () => void;
  /** What the page stands on as the answers are; else all that its screen stands on. */
  readonly grounds?: readonly Ground[];
  readonly children: ReactNode;
}

const fromTechnologyOn: readonly ScreenId[] = walkScreens.slice(walkScreens.indexOf('technology'));
const isAfterTheWalk = (screen: ScreenId): boolean =>
  screen.startsWith('referrals') || ['next-steps', 'record'].includes(screen);

/** A page: its title, what it says, the way on, and the clauses that it stands on. */
export function Page({
  title,
  asks = false,
  ownHeading = false,
  ownNewer = false,
  errors = [],
  attempt = 0,
  onContinue,
  grounds,
  children,
}: Props) {
  const { t } = useWords();
  const {
    view: { screen, context },
  } = useSession();
  usePageTitle(title, errors.length > 0);
  const leaveDevices = isConcernFlow(context.answers) && (fromTechnologyOn.includes(screen) || isAfterTheWalk(screen));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onContinue?.();
  };
  const body = (
    <>
      {errors.length > 0 ? <ErrorSummary title={t('ui:errors/title')} errors={errors} attempt={attempt} /> : null}
      {leaveDevices ? <p className="leave-devices">{t('ui:leaveDevices')}</p> : null}
      {ownHeading ? null : <Heading title={title} />}
      {children}
      {asks || ownNewer ? null : <Since />}
      <ActionRow onContinue={onContinue} submits={asks} />
      {asks ? <Since /> : null}
      <Clauses grounds={grounds ?? groundsOf(screen)} />
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
