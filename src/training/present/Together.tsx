import type { ReactNode } from 'react';
import { Disclosure } from '../../ui/Disclosure';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { clauseNumbers } from '../parts/clause-numbers';
import { wordsOf } from '../parts/scenario-words';
import { slipsOf } from './follows';
import { hasAnswer, type Stop } from './show';
import { answersAt, nameOf, taughtAt } from './stop-words';

/** Why the model answers or marks this, in short, with the clauses, and what could happen next otherwise. */
function InShort({ scenario, stop, why }: { scenario: Scenario; stop: Stop; why: string }) {
  const { t, language: shown } = useWords();
  const { language } = wordsOf(scenario, shown);
  const ref = clauseNumbers(taughtAt(stop).flatMap((taught) => scenario.clauses[taught] ?? []));
  return (
    <>
      <p lang={language}>
        <Tagged text={why} />
      </p>
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
  const title = t('training:presenter/together');
  usePageTitle(title);
  return (
    <div className="page__body">
      <Heading title={title} />
      <AnswerLines scenario={scenario} stops={stops} />
    </div>
  );
}
