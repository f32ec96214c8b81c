import type { ReactNode } from 'react';
import contacts from 'virtual:contacts';
import { isDangerUntold } from '../../case/plan';
import { chosen } from '../../case/answers';
import type { TaskId } from '../../protocol/2015-07/tasks';
import type { AuthorityId } from '../../protocol/authorities';
import { dayInWords } from '../../words/dates';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { useSession } from '../session';

type Service = 'socialServices' | 'outOfHours' | 'police' | 'preventSpoc';
const servicesOf: Readonly<Partial<Record<TaskId, readonly { readonly service: Service; readonly label: Key }[]>>> = {
  'social-services': [
    { service: 'socialServices', label: 'ui:hub/daytime' }, { service: 'outOfHours', label: 'ui:hub/outOfHours' },
  ],
  police: [{ service: 'police', label: 'ui:hub/local' }],
  'prevent-spoc': [{ service: 'preventSpoc', label: 'ui:hub/local' }],
};

const Telephone = ({ number, children }: { number: string; children: ReactNode }) =>
  <a className="number" href={`tel:${number.replaceAll(' ', '')}`}>{children}</a>;

/** The area's own numbers for a task, as the adopter gave them, each with the day on which it was checked. */
function LocalNumbers({ task }: { task: TaskId }) {
  const words = useWords();
  const { view: { context } } = useSession();
  const [area] = chosen(context.answers, 'local-authority');
  const known = contacts.numbers[area as AuthorityId] ?? {};
  const given = (servicesOf[task] ?? []).flatMap(({ service, label }) => {
    const found = known[service];
    return found ? [{ label, ...found }] : [];
  });
  if (given.length === 0 && task === 'social-services') {
    return <span className="number-note">{words.t(area ? 'ui:hub/numberNone' : 'ui:hub/noArea')}</span>;
  }
  return given.map(({ label, number, checkedOn }) => (
    <span className="number-given" key={label}>
      <Telephone number={number}>{words.t(label, { number })}</Telephone>
      <span className="number-note">{words.t('ui:hub/checked', { date: dayInWords(words, checkedOn) })}</span>
    </span>
  ));
}

/** The numbers to ring for a task: 999 before 101 for the Police in danger, 101 and 999 always, then the local ones. */
export function Numbers({ task }: { task: TaskId }) {
  const { t } = useWords();
  const { view: { context } } = useSession();
  const national = isDangerUntold(context) ? ['999', '101'] as const : ['101', '999'] as const;
  return (
    <span className="numbers">
      {task === 'police' ? national.map((number) => (
        <Telephone key={number} number={number}>{t(`ui:danger/ring${number}`)}</Telephone>
      )) : null}
      <LocalNumbers task={task} />
    </span>
  );
}
