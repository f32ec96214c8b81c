import { screens } from '../chart/graph';
import { titleOf } from '../chart/state-words';
import type { ScreenId } from '#protocol/screens';
import { commonRows } from './common-rows';
import { everywhereRows } from './everywhere-rows';
import { PairHeading, PairTable } from './Pairs';
import { screenRows } from './screen-rows';

/** What stands around every screen. */
export const EverywherePart = () => <PairTable rows={everywhereRows} />;

function ScreenSection({ screen }: { screen: ScreenId }) {
  return (
    <section>
      <PairHeading level={3} text={(words) => titleOf(words, screen)} />
      <PairTable rows={(words) => screenRows(words, screen)} />
    </section>
  );
}

/** Every screen with its whole text, and what the six reports have alike. */
export function ScreensPart() {
  return (
    <>
      {screens.map((screen) => (
        <ScreenSection key={screen} screen={screen} />
      ))}
      <section>
        <PairHeading level={3} text={({ t }) => t('book:common')} />
        <PairTable rows={commonRows} />
      </section>
    </>
  );
}
