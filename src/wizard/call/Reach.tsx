import { counted } from '../../case/answers';
import type { TaskId } from '#protocol/tasks';
import { authorities, isAuthority } from '../../contacts/authorities';
import { useWords } from '../../words/words';
import { useNumbersOf } from '../numbers/local-numbers';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';
import { Paragraphs } from '../frame/Paragraphs';
import { useSession } from '../../session/session';
import { OutLink } from '../newer/OutLink';
import { reportAt } from '../../newer/sites';

/** How to reach a task's people: numbers, out of hours, and what to do where no number is known. */
export function Reach({ task }: { task: TaskId }) {
  const { t, lines } = useWords();
  const {
    view: { context },
    madeUp,
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  const address = reportAt[task];
  const isBare = useNumbersOf()(area, task).length === 0 && task === 'social-services';
  const noNumber = isBare ? lines('tasks:social-services/noNumber') : undefined;
  return (
    <section className="block">
      <h2>{t('call:reach')}</h2>
      <LocalNumbers task={task} />
      {task === 'police' ? <NationalNumbers /> : null}
      {task === 'police' && isAuthority(area) ? (
        <p>{t('call:force', { force: t(`areas:forces/${authorities[area]}`) })}</p>
      ) : null}
      <Paragraphs lines={noNumber ?? lines(`tasks:${task}/reach`)} />
      {address ? (
        <p>
          {t('call:address')}: <OutLink address={address} /> {madeUp ? null : t('call:opensApart')}
        </p>
      ) : null}
      {task === 'police' ? null : <p className="number-label">{t('call:police')}</p>}
      {task === 'police' ? null : <NationalNumbers />}
    </section>
  );
}
