import type { ClauseId } from '#protocol/clauses';
import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure';
import { ClauseText } from '../../wizard/updates/ClauseText';
import { Tagged } from '../../words/Tagged';
import type { Language } from '../../words/languages';
import { useWords } from '../../words/words';
import { wordsOf } from '../model/said';
import type { Scenario, Taught } from '../model/scenario';
import { clauseNumbers } from '../parts/clauses';
import { slipsOf } from './follows';
import { hasAnswer, type Stop } from './show';
import { answersAt, nameOf, taughtAt } from './stop-words';
import { Page, Said } from '../parts/Page';

/** Where a trainer wrote a case in one language only, and another is shown: says so. */
export function OneLanguage({ language }: { language: Language }) {
  const { t, language: shown } = useWords();
  return language === shown ? null : <p>{t(`training:oneLanguage/${language}`)}</p>;
}

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
          <Said language={language} text={why} />
        </section>
      ) : null}
      {mistake ? (
        <section>
          <h2>{t('training:presenter/mistake')}</h2>
          <Said language={language} text={mistake} />
        </section>
      ) : null}
      {scenario.clauses[taught] ? <ClauseList clauses={scenario.clauses[taught]} /> : null}
    </div>
  );
}

/** Why the model answers or marks this, in short, with the clauses, and what could happen next otherwise. */
function InShort({ scenario, stop, why }: { scenario: Scenario; stop: Stop; why: string }) {
  const { t, language: shown } = useWords();
  const { language } = wordsOf(scenario, shown);
  const ref = clauseNumbers(taughtAt(stop).flatMap((taught) => scenario.clauses[taught] ?? []));
  return (
    <>
      <Said language={language} text={why} />
      <p>{ref ? t('ui:clauses/protocol', { ref }) : t('ui:goodPractice')}</p>
      {slipsOf(scenario, stop).map((slip) => (
        <p key={slip} data-next={slip}>
          <strong>{t('training:practice/moment/next')}:</strong> {t(`training:practice/next/${slip}`)}
        </p>
      ))}
    </>
  );
}

/** A line that opens to its reason, where there is one. */
function Line({ scenario, stop, children }: { scenario: Scenario; stop: Stop; children: ReactNode }) {
  const { language } = useWords();
  const { words } = wordsOf(scenario, language);
  const why = taughtAt(stop).flatMap((taught) => words.why[taught] ?? [])[0];
  if (!why) return children;
  return (
    <Disclosure summary={children}>
      <InShort scenario={scenario} stop={stop} why={why} />
    </Disclosure>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly stops: readonly Stop[];
}

/** What the model answers and marks at stops that are told together, a line each, which opens to its reason; a page that only tells has its name alone. */
export function AnswerLines({ scenario, stops }: Props) {
  const words = useWords();
  return (
    <ul className="together plain-list">
      {stops.map((stop, at) => (
        <li key={at} data-told={nameOf(words, stop)}>
          <Line scenario={scenario} stop={stop}>
            <span className="together__line">
              <span>{nameOf(words, stop)}</span>
              {hasAnswerLine(stop) ? (
                <strong>
                  <Tagged text={answersAt(words, stop).join('; ') || words.t('training:presenter/noAnswer')} />
                </strong>
              ) : null}
            </span>
          </Line>
        </li>
      ))}
    </ul>
  );
}
const hasAnswerLine = (stop: Stop): boolean => hasAnswer(stop) || stop.kind === 'implied';

/** What a route tells rather than asks, on the big screen. */
export function Together({ scenario, stops }: Props) {
  const { t } = useWords();
  return (
    <Page title={t('training:presenter/together')}>
      <AnswerLines scenario={scenario} stops={stops} />
    </Page>
  );
}
