import type { TaskId } from '#protocol/tasks';
import { isBody } from '../../case/marks';
import { authorities, type AuthorityId, isAuthority } from '../../contacts/authorities';
import { councilReading, englishPage } from '../../contacts/councils';
import { reportAt } from '../../updates/sites';
import { useCase, useSession } from '../../session/session';
import { dayInWords } from '../../words/dates';
import type { Language } from '../../words/languages';
import { useWords } from '../../words/words';
import { dueOnReading } from '../updates/age';
import { UpdatesByName } from '../updates/UpdatesBox';
import { OutLink } from '../frame/OutLink';
import { GroundedParagraphs } from '../updates/Grounded';
import { CouncilForm, CouncilHours, CouncilLink, CouncilSite } from '../numbers/Council';
import { useArea, useNumbersOf } from '../numbers/local-numbers';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';
import { metInWords } from './council-met';
import { recipientKey } from './shown-keys';

/** Tasks reached by 101 or 999: the Police, and their contact for Prevent and Channel. */
const byNationalNumber: readonly TaskId[] = ['police', 'prevent-spoc'];

/** Whom to tell; Social Services and the Police by their area, if it is known. */
function Who({ task }: { task: TaskId }) {
  const { t } = useWords();
  const area = useArea();
  const key = recipientKey(
    useCase((view) => view.context),
    task,
  );
  if (key) return <GroundedParagraphs of={key} isAtRest />;
  if (!isAuthority(area) || !isBody(task)) return null;
  return task === 'police' ? (
    <p>{t(`areas:forces/${authorities[area]}`)}</p>
  ) : (
    <p>{t('call:childrensServices', { area: t(`areas:authorities/${area}`) })}</p>
  );
}

/** How the council’s address was found, the date of that source, and whether it is due to be checked again. */
function AddressMet({ area, of }: { area: AuthorityId; of: Language }) {
  const words = useWords();
  const { today } = useSession();
  const due = dueOnReading(councilReading(area, of));
  return (
    <p className="number-note">
      {metInWords(words, area, of)}{' '}
      {today() >= due ? (
        <strong data-due="">{words.t('updates:about/isDue', { date: dayInWords(words, due) })}</strong>
      ) : null}
    </p>
  );
}

/**
 * If no number of Social Services is known: where the council gives it, and how that address was found; then its page on
 * a worry about a child, if it exists only in English.
 */
function NoNumber() {
  const { language } = useWords();
  const area = useArea();
  if (useNumbersOf()(area, 'social-services').length > 0) return null;
  if (!isAuthority(area)) return <GroundedParagraphs of="tasks:social-services/noNumber" isAtRest />;
  const inEnglish = englishPage(area, language);
  return (
    <>
      <CouncilSite />
      <AddressMet area={area} of={language} />
      {inEnglish ? <CouncilLink address={inEnglish} isInEnglish /> : null}
      {inEnglish ? <AddressMet area={area} of="en" /> : null}
    </>
  );
}

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

/**
 * Whom to tell and how to reach them: the numbers first or, if none is known, the council's own site; then what else to
 * know. Prevent is reached by a form, and rung only if that is not possible.
 */
export function Reach({ task }: { task: TaskId }) {
  const isByForm = task === 'prevent-spoc';
  const howTo = <GroundedParagraphs of={`tasks:${task}/reach`} isAtRest />;
  return (
    <section className="reach-them">
      <Who task={task} />
      {isByForm ? howTo : null}
      {isByForm ? <CouncilForm form="preventForm" /> : null}
      <LocalNumbers task={task} />
      {task === 'social-services' ? <CouncilHours /> : null}
      {task === 'social-services' ? <NoNumber /> : null}
      {byNationalNumber.includes(task) ? <NationalNumbers /> : null}
      {isByForm ? null : howTo}
      <UpdatesByName screen={`referrals/${task}`} />
      <ReportPage task={task} />
    </section>
  );
}
