import { renderToStaticMarkup } from 'react-dom/server';
import { isCall, type Log, type LogEntry, type Mark } from '../../../src/case/marks';
import { emptyCase } from '../../../src/machine/context';
import { ClearCase } from '../../../src/wizard/frame/ClearCase';
import { Frame } from '../../../src/wizard/frame/Frame';
import { screens } from '../../../src/wizard/screens';
import { addressOf } from '../../../src/session/addresses';
import { noExtras, type Session, SessionProvider, stillSession } from '../../../src/session/session';
import { loads } from '../../../src/app/loads';
import { LoadsProvider } from '../../../src/wizard/frame/LazyPart';
import { i18next, type Language, languages, loadLanguage, loadLazyWords } from '../../../src/words/languages';
import { WordsContext, wordsIn } from '../../../src/words/words';
import type { Case } from '../search/case';
import type { Screen } from '../terms/screens';
import { type Task, taskIds } from '../terms/tasks';
import { actOf, allows, type Chart, reachedAt } from './chart';
import { note } from './uses';

export { type Language, languages };

const missing = new Set<string>();
i18next.options.parseMissingKeyHandler = (key) => {
  missing.add(key);
  return key;
};
// The app fetches these later; here they must be loaded before the first page is drawn.
await Promise.all([
  ...languages.flatMap((language) => [loadLanguage(language), loadLazyWords(language)]),
  loads.lazy.load(),
]);

/** A Monday morning: when the calls are marked, and pages are read unless another moment is asked for. */
const monday = '2026-03-02T09:00';

const nothing = () => undefined;
const none = () => [];

/** Returns the log entry for a current mark: a call has the facts that it told. */
function entryOf({ context: { told } }: Chart, task: Task, mark: Mark): LogEntry {
  const act = actOf(mark);
  const body = isCall(task, act) && task;
  return { task, ...act, at: monday, ...(body && { told: told[body] ?? [] }) };
}

/** Returns a session on a screen of a case. The chart says what is possible, but pressing a button does nothing. */
function sessionOf(screen: Screen, said: Case, now: string): Session {
  const chart = reachedAt(screen, said);
  const log: Log = said.source.isPlain
    ? taskIds.flatMap((task) => (chart.context.marks[task] ?? []).map((mark) => entryOf(chart, task, mark)))
    : [];
  const context = { ...emptyCase, ...chart.context };
  return {
    view: { screen, context, ...noExtras, log, notice: undefined },
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
    today: () => now.slice(0, '2026-03-02'.length),
    now: () => now,
    madeUp: false,
    addressOf,
  };
}

function rendered(language: Language, screen: Screen, said: Case, inside: React.ReactNode, now = monday): string {
  return renderToStaticMarkup(
    <WordsContext value={wordsIn(language)}>
      <LoadsProvider value={loads}>
        <SessionProvider value={stillSession(sessionOf(screen, said, now))}>
          <Frame>{inside}</Frame>
        </SessionProvider>
      </LoadsProvider>
    </WordsContext>,
  );
}

const drawn = new WeakMap<Case, Map<string, string>>();
/** Returns the whole page of a screen as HTML, at a moment. Each page is drawn once for each case. */
export function pageOf(language: Language, screen: Screen, said: Case, now?: string): string {
  note();
  const known = drawn.get(said) ?? new Map<string, string>();
  drawn.set(said, known);
  const key = [language, screen, now].join();
  const page = known.get(key) ?? draw(language, screen, said, now);
  known.set(key, page);
  return page;
}

/** Returns the same, drawn anew. */
export function draw(language: Language, screen: Screen, said: Case, now?: string): string {
  note();
  const Inside = screens[screen];
  return rendered(language, screen, said, <Inside />, now);
}

/** Returns the page that asks whether to clear the case, as HTML. */
export function clearOf(language: Language, said: Case): string {
  note();
  return rendered(language, 'referrals', said, <ClearCase onDone={nothing} />);
}

/** Returns everything around a screen as HTML. This can be asked of a class of cases. */
export function frameOf(language: Language, screen: Screen, said: Case): string {
  note();
  return rendered(language, screen, said, null);
}

/** Returns the keys of the texts that a page uses and its language lacks. */
export function missingOn(language: Language, screen: Screen, said: Case): readonly string[] {
  missing.clear();
  draw(language, screen, said);
  return [...missing];
}
