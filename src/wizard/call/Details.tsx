import { standingEntry } from '../../case/log';
import { handledHows, type MarkDetails } from '../../case/mark-details';
import type { TaskId } from '#protocol/tasks';
import { Choices } from '../../ui/Choices';
import { Disclosure } from '../../ui/Disclosure';
import { Fieldset } from '../../ui/Fieldset';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { ReferenceField } from './ReferenceField';
import { WhenFields } from './WhenFields';
import { WhoFields } from './WhoFields';

/** What may be added to a mark: when, how, to what role, a reference. All of it may stay empty; no names. */
export function Details({ task }: { task: TaskId }) {
  const { t } = useWords();
  const {
    view: { log },
    detail,
  } = useSession();
  const entry = standingEntry(log, task);
  if (!entry) return null;
  const fields = { task, entry, change: (details: MarkDetails) => detail(task, details) };
  return (
    <>
      {entry.do === 'handled' && task !== 'prevent-spoc' ? (
        <Fieldset id={`${task}-how`} legend={<h3>{t('call:mark/how/title')}</h3>}>
          <Choices
            kind="one"
            name={`${task}-how`}
            ticked={entry.how ? [entry.how] : []}
            choices={handledHows.map((how) => ({ value: how, label: t(`call:mark/how/${how}`) }))}
            onTick={(ticked) => detail(task, { how: handledHows.find((how) => how === ticked) })}
          />
        </Fieldset>
      ) : null}
      <Disclosure summary={t('call:details/title')}>
        <p>{t('call:details/lead')}</p>
        <WhenFields {...fields} />
        <WhoFields {...fields} />
        <ReferenceField {...fields} />
      </Disclosure>
    </>
  );
}
