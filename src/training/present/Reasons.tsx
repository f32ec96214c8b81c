import type { ClauseId } from '#protocol/clauses';
import { ClauseText } from '../../wizard/newer/ClauseText';
import { Disclosure } from '../../ui/Disclosure';
import type { Language } from '../../words/languages';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Scenario, Taught } from '../model/scenario';
import { clauseNumbers } from '../parts/clause-numbers';
import { wordsOf } from '../parts/scenario-words';
import { OneLanguage } from './OneLanguage';

/** The numbers of the clauses in one line, for a room; it opens to what each says. */
function ClauseList({ clauses }: { clauses: readonly ClauseId[] }) {
  const { t } = useWords();
  if (clauses.length === 0) return <p>{t('ui:goodPractice')}</p>;
  return (
    <Disclosure summary={t('ui:clauses/protocol', { ref: clauseNumbers(clauses) })}>
      {clauses.map((id) => (
        <section key={id} data-clause={id}>
          <h3>{t(`ui:clauseRefs/${id}`)}</h3>
          <ClauseText id={id} />
        </section>
      ))}
    </Disclosure>
  );
}

/** Whether a scenario says why at a question or a call. */
export function saysWhy(scenario: Scenario, taught: Taught, shown: Language): boolean {
  const { words } = wordsOf(scenario, shown);
  return (words.why[taught] ?? words.mistake[taught]) !== undefined;
}

/** Why the model answer is what it is, what people usually get wrong, and the clauses; nothing where the scenario gives no reason. */
export function Reasons({ scenario, taught }: { scenario: Scenario; taught: Taught }) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const [why, mistake] = [words.why[taught], words.mistake[taught]];
  return (
    <div className="reasons">
      <OneLanguage language={language} />
      {why ? (
        <section>
          <h2>{t('training:presenter/why')}</h2>
          <p lang={language}>
            <Tagged text={why} />
          </p>
        </section>
      ) : null}
      {mistake ? (
        <section>
          <h2>{t('training:presenter/mistake')}</h2>
          <p lang={language}>
            <Tagged text={mistake} />
          </p>
        </section>
      ) : null}
      {scenario.clauses[taught] ? <ClauseList clauses={scenario.clauses[taught]} /> : null}
    </div>
  );
}
