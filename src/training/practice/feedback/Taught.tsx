import { Disclosure } from '../../../ui/Disclosure';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import type { Scenario, Taught as TaughtId } from '../../model/scenario';
import { clauseNumbers } from '../../parts/clause-numbers';
import { ClauseList } from '../../parts/ClauseList';
import { wordsOf } from '../../parts/scenario-words';

interface Props {
  readonly scenario: Scenario;
  readonly id: TaughtId;
  /** Why the model does it is folded up: the page is long. */
  readonly isLong?: boolean;
}

/** Why the model does what it does, with its clauses. */
function Why({ scenario, id, isLong = false }: Props) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const text = words.why[id];
  if (!text) return null;
  const clauses = scenario.clauses[id] ?? [];
  const refs = clauseNumbers(clauses);
  const title = `${t('training:practice/feedback/why')}${refs && isLong ? ` (${refs})` : ''}`;
  const body = (
    <>
      <p lang={language}>
        <Tagged text={text} />
      </p>
      <ClauseList clauses={clauses} />
    </>
  );
  return isLong ? (
    <Disclosure summary={title}>{body}</Disclosure>
  ) : (
    <>
      <p className="beside__title">{title}</p>
      {body}
    </>
  );
}

/** Why the model does what it does, and what people usually get wrong there. Nothing where the scenario has nothing to say. */
export function Taught(props: Props) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(props.scenario, shown);
  const mistake = words.mistake[props.id];
  return (
    <>
      <Why {...props} />
      {mistake ? <p className="beside__title">{t('training:practice/feedback/mistake')}</p> : null}
      {mistake ? (
        <p lang={language} data-mistake={props.id}>
          <Tagged text={mistake} />
        </p>
      ) : null}
    </>
  );
}
