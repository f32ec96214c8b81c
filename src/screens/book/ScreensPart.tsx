import { titleOf } from '../../chart/state-words';
import { type ScreenId, screenIds } from '../../protocol/2015-07/screens';
import type { Locale } from '../../words/keys';
import type { Words } from '../../words/words';
import { PairHeading, PairTable } from './Pairs';
import { screenRows } from './screen-rows';
import { commonTaskRows } from './task-rows';
import { labelOf, textRow } from './text-rows';

const around: readonly (keyof Locale['book']['everywhere'])[] = [
  'tagline', 'danger', 'leaveDevices', 'actions', 'languages', 'clauses', 'newer', 'goodPractice', 'question', 'errors', 'notices',
  'clear', 'later', 'footer',
];
const aroundRows = (words: Words) =>
  around.flatMap((part) => textRow(words, part, `ui:${part}`, words.t(`book:everywhere/${part}`)));

/** What stands around every screen. */
export const EverywherePart = () => <PairTable rows={aroundRows} />;

function ScreenSection({ screen }: { screen: ScreenId }) {
  return (
    <section>
      <PairHeading level={3} text={(words) => titleOf(words, screen)} />
      <PairTable rows={(words) => screenRows(words, screen)} />
    </section>
  );
}

/** The screens of the app: this book is none of them. */
export const bookScreens = screenIds.filter((screen) => screen !== 'book');

/** Every screen with its whole text. */
export function ScreensPart() {
  return (
    <>
      {bookScreens.map((screen) => <ScreenSection key={screen} screen={screen} />)}
      <section>
        <PairHeading level={3} text={(words) => labelOf(words, 'common') ?? ''} />
        <PairTable rows={commonTaskRows} />
      </section>
    </>
  );
}
