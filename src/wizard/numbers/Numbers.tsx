import organisation from 'virtual:organisation';
import { isDue } from '../../case/due';
import type { TaskId } from '#protocol/tasks';
import { dayInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { type GivenNumber, useArea, useNumbersOf } from './local-numbers';
import { Telephone } from '../frame/links';

/** Whose number it is and when it was checked; warns of a wrong clock, and when it is due to be checked (6 months). */
export function NumberNote({ checkedOn, isAdded }: Pick<GivenNumber, 'checkedOn' | 'isAdded'>) {
  const words = useWords();
  const { today } = useSession();
  const date = dayInWords(words, checkedOn);
  const of = isAdded ? undefined : organisation.name?.[words.language];
  // The words are lazy.
  const named = of && words.maybe('contacts:own/fromNamed', { organisation: of, date });
  return (
    <>
      <span className="number-note">
        {named ?? words.t(isAdded ? 'ui:task-list/added' : 'ui:task-list/checked', { date })}{' '}
      </span>
      {checkedOn > today() ? <strong className="number-note">{words.t('ui:task-list/ahead')}</strong> : null}
      {isDue(checkedOn, 'number', today()) ? (
        <strong className="number-note">{words.t('ui:task-list/old')}</strong>
      ) : null}
    </>
  );
}

/** Numbers that somebody gave, each with who did. */
export function GivenNumbers({ given }: { given: readonly GivenNumber[] }) {
  const { t } = useWords();
  return given.map(({ label, number, checkedOn, isAdded }) => (
    <span className="number-given" key={`${label}${String(isAdded)}`}>
      <Telephone look="number" number={number}>
        {t(label, { number })}
      </Telephone>
      <NumberNote checkedOn={checkedOn} isAdded={isAdded} />
    </span>
  ));
}

/** The area's own numbers for a task, if there are any. */
export function LocalNumbers({ task }: { task: TaskId }) {
  const given = useNumbersOf()(useArea(), task);
  return given.length > 0 ? (
    <div className="numbers">
      <GivenNumbers given={given} />
    </div>
  ) : null;
}
