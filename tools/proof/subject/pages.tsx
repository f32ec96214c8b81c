import { renderToStaticMarkup } from 'react-dom/server';
import type { Log } from '../../../src/case/log';
import { emptyCase } from '../../../src/machine/context';
import { Frame } from '../../../src/wizard/frame/Frame';
import { screens } from '../../../src/wizard/screens';
import { addressOf } from '../../../src/session/screen-address';
import { type Session, SessionProvider } from '../../../src/session/session';
import { loads } from '../../../src/app/loads';
import { LoadsProvider } from '../../../src/wizard/frame/loads';
import { i18next, type Language, languages, loadLanguage, loadLaterWords } from '../../../src/words/languages';
import { WordsContext, wordsIn } from '../../../src/words/words';
import type { Case } from '../search/case';
import type { Screen } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { actOf, allows, reachedAt } from './chart';
import { note } from './uses';

export { type Language, languages };

const missing = new Set<string>();
i18next.options.parseMissingKeyHandler = (key) => {
  missing.add(key);
  return key;
};
// While this module is loaded: what is fetched later in the app must be here before the first page is drawn.
await Promise.all([
  ...languages.flatMap((language) => [loadLanguage(language), loadLaterWords(language)]),
  loads.later.load(),
]);

const nothing = () => undefined;
const none = () => [];

/** The session of a case on a screen: what it can do the chart says; pressing does nothing here. */
function sessionOf(screen: Screen, said: Case): Session {
  const chart = reachedAt(screen, said);
  const log: Log = said.source.isPlain
    ? taskIds.flatMap((task) =>
        chart.context.marks[task] ? [{ task, ...actOf(chart.context.marks[task]), at: '2026-03-02T09:00' }] : [],
      )
    : [];
  const context = { ...emptyCase, ...chart.context };
  return {
    view: { screen, context, drafts: {}, said: {}, log, notice: undefined },
    can: (event) => allows(chart, event),
    send: nothing,
    draft: nothing,
    turnSaid: nothing,
    take: none,
    goOn: none,
    referNow: nothing,
    copy: () => Promise.resolve(),
    tell: nothing,
    detail: nothing,
    back: undefined,
    lastArea: undefined,
    today: () => '2026-03-02',
    madeUp: false,
    addressOf,
  };
}

function rendered(language: Language, screen: Screen, said: Case, inside: React.ReactNode): string {
  return renderToStaticMarkup(
    <WordsContext value={wordsIn(language)}>
      <LoadsProvider value={loads}>
        <SessionProvider value={sessionOf(screen, said)}>
          <Frame>{inside}</Frame>
        </SessionProvider>
      </LoadsProvider>
    </WordsContext>,
  );
}

const drawn = new WeakMap<Case, Map<string, string>>();
/** The whole page of a screen, as HTML; of one case it is drawn once. */
export function pageOf(language: Language, screen: Screen, said: Case): string {
  note('pages');
  const known = drawn.get(said) ?? new Map<string, string>();
  drawn.set(said, known);
  const page = known.get(language + screen) ?? draw(language, screen, said);
  known.set(language + screen, page);
  return page;
}

function draw(language: Language, screen: Screen, said: Case): string {
  const Inside = screens[screen];
  return rendered(language, screen, said, <Inside />);
}

/** What stands around a screen, as HTML: it can be asked of a class of cases. */
export function frameOf(language: Language, screen: Screen, said: Case): string {
  note('pages');
  return rendered(language, screen, said, null);
}

/** The texts that a page asks for and its language lacks. */
export function missingOn(language: Language, screen: Screen, said: Case): readonly string[] {
  note('pages');
  missing.clear();
  draw(language, screen, said);
  return [...missing];
}
