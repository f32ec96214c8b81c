import { ChartOutline } from '../../chart/ChartOutline';
import { ChartPicture } from '../../chart/ChartPicture';
import { Lines } from './text-rows';
import { InEach, PairHeading, useLanguages } from './Pairs';

/** The chart in words, and as a picture. */
export function ChartPart() {
  const languages = useLanguages();
  return (
    <>
      <ChartOutline languages={languages} />
      <section className="chart-part">
        <PairHeading level={3} text={({ t }) => t('chart:legend/title')} />
        <InEach text={({ lines }) => <Lines lines={lines('chart:legend/lines')} />} />
        {languages.map((words) => (
          <div className="chart-scroll" key={words.language} role="region" aria-label={words.t('chart:title')} lang={words.language} tabIndex={0}>
            <ChartPicture words={words} />
          </div>
        ))}
      </section>
    </>
  );
}
