import { counted } from '../../case/condition';
import { isDangerUntold } from '../../case/plan';
import type { TaskId } from '../../protocol/2015-07/tasks';
import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { useSession } from '../session';
import { type GivenNumber, localNumbers } from './local-numbers';
import { Telephone } from './Telephone';

function Given({ label, number, checkedOn }: GivenNumber) {
  const words = useWords();
  return (
    <span className="number-given">
      <Telephone look="number" number={number}>{words.t(label, { number })}</Telephone>
      <span className="number-note">{words.t('ui:hub/checked', { date: dayInWords(words, checkedOn) })}</span>
    </span>
  );
}

/** 999 and 101, always; 999 first while a child may be in danger and the Police are not told. */
export function NationalNumbers() {
  const { t } = useWords();
  const { view: { context } } = useSession();
  const order = isDangerUntold(context) ? ['999', '101'] as const : ['101', '999'] as const;
  return (
    <div className="numbers">
      {order.map((number) => <Telephone look="number" key={number} number={number}>{t(`ui:danger/ring${number}`)}</Telephone>)}
    </div>
  );
}

/** The area's own numbers for a task, where the adopter gave them. */
export function LocalNumbers({ task }: { task: TaskId }) {
  const { view: { context } } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  const given = localNumbers(area, task);
  if (given.length === 0) return null;
  return <div className="numbers">{given.map((one) => <Given key={one.label} {...one} />)}</div>;
}
