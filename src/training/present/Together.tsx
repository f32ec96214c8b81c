import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { hasAnswer, type Stop } from './show';
import { answersAt, nameOf } from './stop-words';

/** What the model answers and marks at stops that are told together, a line each; a page that only tells has its name alone. */
export function AnswerLines({ stops }: { stops: readonly Stop[] }) {
  const words = useWords();
  return (
    <ul className="together plain-list">
      {stops.map((stop, at) => (
        <li key={at} data-told={nameOf(words, stop)}>
          <span>{nameOf(words, stop)}</span>
          {hasAnswerLine(stop) ? (
            <strong>
              <Tagged text={answersAt(words, stop).join('; ') || words.t('training:presenter/noAnswer')} />
            </strong>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
const hasAnswerLine = (stop: Stop): boolean => hasAnswer(stop) || stop.kind === 'implied';

/** What a route tells rather than asks, on the big screen. */
export function Together({ stops }: { stops: readonly Stop[] }) {
  const { t } = useWords();
  const title = t('training:presenter/together');
  usePageTitle(title);
  return (
    <div className="page__body">
      <Heading title={title} />
      <AnswerLines stops={stops} />
    </div>
  );
}
