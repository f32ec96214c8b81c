import { ChartPicture } from '../chart/ChartPicture';
import { shortNameOf } from '../chart/state-words';
import { anywhereInWords } from '../chart/ways-in-words';
import { Bullets, Paragraphs } from '../words/Tagged';
import type { Words } from '../words/words';
import { InEach, PairHeading, PairTable, useBook } from './Pairs';
import { Lines, type Row } from './rows';

const anywhereRows = (words: Words): readonly Row[] =>
  anywhereInWords(words).map(({ key, line, branches }) => ({
    key,
    body: (
      <>
        <Paragraphs lines={[line]} />
        {branches.length > 0 ? <Bullets lines={branches} look="leads" /> : null}
      </>
    ),
  }));

/** What can happen on any screen, and the chart as a picture, one page each. Each screen itself says where it leads. */
export function ChartPart() {
  const { languages } = useBook();
  return (
    <>
      <section>
        <PairHeading level={3} text={({ t }) => t('chart:outline/anywhere')} />
        <PairTable rows={anywhereRows} />
      </section>
      <section>
        <PairHeading level={3} text={({ t }) => t('chart:legend/title')} />
        <InEach
          text={(words) => (
            <Lines
              lines={[
                ...words.lines('chart:legend/lines', { record: shortNameOf(words, 'record') }),
                words.t('chart:legend/above'),
              ]}
            />
          )}
        />
        {languages.map((words) => (
          <div
            className="chart-scroll"
            key={words.language}
            role="region"
            aria-label={words.t('chart:title')}
            lang={words.language}
            tabIndex={0}
          >
            <ChartPicture words={words} />
          </div>
        ))}
      </section>
    </>
  );
}
