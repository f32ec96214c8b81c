import { waysInWords } from '../chart/ways-in-words';
import type { ScreenId } from '#protocol/screens';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import type { Row } from './rows';
import { labelOf } from './text-rows';

/** Where a screen leads, line by line. */
export const Leads = ({ lines }: { lines: readonly string[] }) => (
  <ul className="leads">
    {lines.map((line) => (
      <li key={line}>
        <Tagged text={line} />
      </li>
    ))}
  </ul>
);

/** Where a screen leads, once for the screen, whatever is ticked on it. */
export const leadsRow = (words: Words, screen: ScreenId): Row => ({
  key: 'leads',
  label: labelOf(words, 'leadsTo'),
  body: <Leads lines={waysInWords(words, screen)} />,
});
