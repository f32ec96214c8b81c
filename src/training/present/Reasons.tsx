import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/controls';
import { Tagged } from '../../words/words';
import { clauseNumbers, type ScenarioWords, type Taught } from '../model/scenario';
import { isTold, type Stop } from './show';
import { answersAt, nameOf, taughtAt, useShow } from './Showing';
import { ClauseList } from '../parts/Page';
import { OneLanguage } from '../parts/Scenario';

/** Whether a scenario gives a reason or the usual mistake for a question or a call. */
export const saysWhy = ({ why, mistake }: ScenarioWords, taught: Taught): boolean =>
  (why[taught] ?? mistake[taught]) !== undefined;

/** The reason for the model answer, the usual mistake, and the clauses. Renders nothing if there is no reason. */
export function Reasons({ taught }: { taught: Taught }) {
  const { t, scenario, said, saidIn } = useShow();
  return (
    <div className="reasons">
      <OneLanguage />
      {(['why', 'mistake'] as const).map((part) =>
        said[part][taught] ? (
          <section key={part}>
            <h2>{t(`training:presenter/${part}`)}</h2>
            <Tagged as="p" lang={saidIn} text={said[part][taught]} />
          </section>
        ) : null,
      )}
      {scenario.clauses[taught] ? <ClauseList clauses={scenario.clauses[taught]} /> : null}
    </div>
  );
}

/** A line that opens to show the model's reason, if there is one, with its clauses. */
function Line({ stop, children }: { stop: Stop; children: ReactNode }) {
  const { t, scenario, said, saidIn } = useShow();
  const taught = taughtAt(stop);
  const [why] = taught.flatMap((one) => said.why[one] ?? []);
  if (!why) return children;
  const ref = clauseNumbers(taught.flatMap((one) => scenario.clauses[one] ?? []));
  return (
    <Disclosure summary={children}>
      <Tagged as="p" lang={saidIn} text={why} />
      <p>{ref ? t('ui:clauses/protocol', { ref }) : t('ui:goodPractice')}</p>
    </Disclosure>
  );
}

/** What the model answers or marks at stops told together, a line each. A page that only tells has just its name. */
export function AnswerLines({ stops }: { stops: readonly Stop[] }) {
  const { words } = useShow();
  return (
    <ul className="together plain-list">
      {stops.map((stop, at) => (
        <li key={at} data-told={nameOf(words, stop)}>
          <Line stop={stop}>
            <span className="together__line">
              <span>{nameOf(words, stop)}</span>
              {isTold(stop) ? (
                <Tagged
                  as="strong"
                  text={answersAt(words, stop).join('; ') || words.t('training:presenter/noAnswer')}
                />
              ) : null}
            </span>
          </Line>
        </li>
      ))}
    </ul>
  );
}
