import type { TaskId } from '#protocol/tasks';
import { counted } from '../../case/answers';
import { isLive } from '../../case/danger';
import { authorities, isAuthority } from '../../contacts/authorities';
import { reportAt } from '../../newer/sites';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { Paragraphs } from '../frame/Paragraphs';
import { OutLink } from '../newer/OutLink';
import { useNumbersOf } from '../numbers/local-numbers';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';

/** The Police are rung on 101 or 999; so is their contact for Prevent and Channel. */
const byNationalNumber: readonly TaskId[] = ['police', 'prevent-spoc'];

/** The force of the area and, where there is danger or may be, how to ring without speaking. */
function OfThePolice() {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  return (
    <>
      {isAuthority(area) ? <p>{t('call:force', { force: t(`areas:forces/${authorities[area]}`) })}</p> : null}
      {isLive(context.answers) ? (
        <div className="danger-box">
          <p>{t('tasks:police/silent')}</p>
        </div>
      ) : null}
    </>
  );
}

/** The page of a service on which it takes reports. */
function ReportPage({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const address = reportAt[task];
  return address ? (
    <p>
      {t('call:address')}: <OutLink address={address} /> {madeUp ? null : t('call:opensApart')}
    </p>
  ) : null;
}

/** Who a task's people are and how to reach them: the numbers first, then out of hours or, where no number is known, the council's own way. */
export function Reach({ task }: { task: TaskId }) {
  const { lines } = useWords();
  const {
    view: { context },
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  const numbersOf = useNumbersOf();
  const isBare = task === 'social-services' && numbersOf(area, task).length === 0;
  return (
    <section className="reach-them">
      <Paragraphs lines={lines(`tasks:${task}/who`)} />
      <LocalNumbers task={task} />
      {byNationalNumber.includes(task) ? <NationalNumbers /> : null}
      {task === 'police' ? <OfThePolice /> : null}
      <Paragraphs lines={lines(isBare ? 'tasks:social-services/noNumber' : `tasks:${task}/reach`)} />
      <ReportPage task={task} />
    </section>
  );
}
