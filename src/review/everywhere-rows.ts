import type { Locale } from '../words/keys';
import type { Words } from '../words/words';
import { concernFlow } from '#protocol/conditions';
import type { Row } from './rows';
import { said, saidRow } from './said-rows';
import { textRow } from './text-rows';

const dangerTexts = [
  said('noDangerUntold', ['ui:danger/line']),
  said('dangerUntold', ['ui:danger/label', 'ui:danger/now']),
  said('otherServiceRung', ['ui:danger/policeToo']),
  said('always', ['ui:danger/ring999']),
  said('byThePolice', ['ui:danger/ring101']),
  said(concernFlow, ['ui:leaveDevices']),
];
const around: readonly Exclude<keyof Locale['book']['everywhere'], 'newerBox'>[] = [
  'actions',
  'languages',
  'clauses',
  'newer',
  'goodPractice',
  'question',
  'errors',
  'notices',
  'lost',
  'clear',
  'later',
  'footer',
  'copy',
  'madeUp',
];

/** What stands around every screen: its texts, and when they are shown. */
export const everywhereRows = (words: Words): readonly Row[] => [
  ...(['skip', 'tagline'] as const).flatMap((part) =>
    textRow(words, part, `ui:${part}`, words.t(`book:everywhere/${part}`)),
  ),
  ...dangerTexts.map((texts) => saidRow(words, texts)),
  ...textRow(words, 'newerBox', 'since:box', words.t('book:everywhere/newerBox')),
  ...around.flatMap((part) => textRow(words, part, `ui:${part}`, words.t(`book:everywhere/${part}`))),
];
