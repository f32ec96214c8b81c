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
  /** All of it is folded up: the page is long. */
  readonly isLong?: boolean;
}

/** What people usually get wrong there; nothing where the scenario has nothing to say of it. */
function Mistake({ scenario, id }: Props) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const text = words.mistake[id];
  if (!text) return null;
  return (
    <>
      <p className="beside__title">{t('training:practice/feedback/mistake')}</p>
      <p lang={language} data-mistake={id}>
        <Tagged text={text} />
      </p>
    </>
  );
}

/** Why the model does what it does, with its clauses; nothing where the scenario does not say. */
function Why({ scenario, id }: Props) {
  const { language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const text = words.why[id];
  if (!text) return null;
  return (
    <>
      <p lang={language}>
        <Tagged text={text} />
      </p>
      <ClauseList clauses={scenario.clauses[id] ?? []} />
    </>
  );
}

/** Why the model does what it does, and what people usually get wrong there. Nothing where the scenario has nothing to say. */
export function Taught(props: Props) {
  const { scenario, id, isLong = false } = props;
  const { t, language: shown } = useWords();
  const { words } = wordsOf(scenario, shown);
  if (!(words.why[id] ?? words.mistake[id])) return null;
  const body = (
    <>
      <Why {...props} />
      <Mistake {...props} />
    </>
  );
  if (isLong) {
    const refs = clauseNumbers(scenario.clauses[id] ?? []);
    const title = t(`training:practice/feedback/${words.mistake[id] ? 'whyAndMistake' : 'why'}`);
    return <Disclosure summary={`${title}${refs ? ` (${refs})` : ''}`}>{body}</Disclosure>;
  }
  return (
    <>
      {words.why[id] ? <p className="beside__title">{t('training:practice/feedback/why')}</p> : null}
      {body}
    </>
  );
}
