import { ChartPicture } from '../chart/ChartPicture';
import { screens } from '../chart/graph';
import { shortNameOf, titleOf } from '../chart/state-words';
import { anywhereInWords, waysInWords } from '../chart/ways-in-words';
import { type ScreenId, sidePages, walkScreens } from '#protocol/screens';
import type { Locale } from '../words/keys';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { InEach, PairHeading, PairTable, useBook } from './Pairs';
import { Leads, Lines, type Row } from './text-rows';

type Group = Exclude<keyof Locale['chart']['outline'], 'lead' | 'anywhere'>;
const isOf =
  (some: readonly string[]) =>
  (screen: ScreenId): boolean =>
    some.includes(screen);
const groups: readonly (readonly [Group, (screen: ScreenId) => boolean])[] = [
  ['walk', isOf(walkScreens)],
  ['after', (screen) => !isOf([...walkScreens, ...sidePages])(screen)],
  ['beside', isOf(sidePages)],
];

const outlineRow = (words: Words, screen: ScreenId): Row => ({
  key: screen,
  label: titleOf(words, screen),
  body: <Leads lines={waysInWords(words, screen)} />,
});

const anywhereRows = (words: Words): readonly Row[] =>
  anywhereInWords(words).map(({ key, line, branches }) => ({
    key,
    body: (
      <>
        <p>
          <Tagged text={line} />
        </p>
        {branches.length > 0 ? <Leads lines={branches} /> : null}
      </>
    ),
  }));

function Outline() {
  return (
    <>
      <InEach text={({ lines }) => <Lines lines={lines('chart:outline/lead')} />} />
      {groups.map(([group, isOfGroup]) => (
        <section key={group}>
          <PairHeading level={3} text={({ t }) => t(`chart:outline/${group}`)} />
          <PairTable rows={(words) => screens.filter(isOfGroup).map((screen) => outlineRow(words, screen))} />
        </section>
      ))}
      <section>
        <PairHeading level={3} text={({ t }) => t('chart:outline/anywhere')} />
        <PairTable rows={anywhereRows} />
      </section>
    </>
  );
}

/** The chart in words, screen by screen, and as a picture: what it shows is said first, then each picture has a page of its own. */
export function ChartPart() {
  const { languages } = useBook();
  return (
    <>
      <Outline />
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
