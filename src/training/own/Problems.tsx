import { useEffect, useRef } from 'react';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { mendOf, placeOf } from './check/mend';
import type { Problem } from './check/check';

/** What is wrong with a file, each with its line, its place and its mend. Focus comes here. */
export function Problems({ problems, count }: { problems: readonly Problem[]; count: number }) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  return (
    <div className="nhsuk-error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="own-problems">
      <h3 className="nhsuk-error-summary__title" id="own-problems">
        {words.t('training:own/problems/title')}
      </h3>
      <p>{words.t('training:own/problems/count', { count })}</p>
      <ol className="own-problems">
        {problems.map((problem) => (
          <li
            key={`${problem.line} ${problem.place} ${problem.code}`}
            data-problem={problem.code}
            data-place={problem.place}
            data-line={problem.line}
          >
            <Tagged
              text={words.t('training:own/problems/line', {
                line: problem.line,
                place: placeOf(words, problem),
                mend: mendOf(words, problem),
              })}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
