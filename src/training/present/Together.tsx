import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Stop } from './show';
import { answersAt, nameOf } from './stop-words';

/** What the model answers and marks at stops that are told together, a line each. */
export function AnswerLines({ stops }: { stops: readonly Stop[] }) {
  const words = useWords();
  return (
    <dl className="together">
      {stops.map((stop, at) => (
        <div key={at} data-told={nameOf(words, stop)}>
          <dt>{nameOf(words, stop)}</dt>
          <dd>
            <Tagged text={answersAt(words, stop).join(', ')} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

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
