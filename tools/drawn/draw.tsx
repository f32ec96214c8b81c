import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import areas from 'virtual:areas';
import confirmations, { type Confirmed } from 'virtual:confirmations';
import organisation, { type Organisation } from 'virtual:organisation';
import type { Drawn } from 'virtual:drawn';
import { loads } from '../../src/app/loads';
import { type Lost, type Notice, type Session, SessionProvider, stillSession } from '../../src/session/session';
import { updates, updatesOn } from '../../src/updates/updates';
import { roleOf } from '../../src/updates/roles';
import { chosenCases, sessionOn } from '../../src/review/cases';
import { ClearCase } from '../../src/wizard/frame/ClearCase';
import { type CopyState, DeviceCopyProvider } from '../../src/wizard/frame/device-copy';
import { Frame } from '../../src/wizard/frame/Frame';
import { LoadsProvider } from '../../src/wizard/frame/LazyPart';
import { NotYet, Page } from '../../src/wizard/frame/Page';
import { screens } from '../../src/wizard/screens';
import { i18next, type Language, languages, loadLanguage, loadLazyWords } from '../../src/words/languages';
import { WordsContext, wordsIn } from '../../src/words/words';
import { isWalkScreen, type ScreenId, screenIds, taskScreens } from '#protocol/screens';
import { marked, merged, paired, type Seen, seenIn } from './seen';

/** Replaces each text by its key, so that what is drawn names the texts it shows. From here on no text can be read. */
async function markWords(): Promise<void> {
  for (const language of languages) {
    await loadLanguage(language);
    await loadLazyWords(language);
    Object.entries(i18next.getDataByLanguage(language) ?? {}).forEach(([file, texts]) =>
      i18next.addResourceBundle(language, file, marked(texts, file), true, true),
    );
  }
}
await Promise.all([markWords(), loads.lazy.load()]);

interface Around {
  readonly session: Session;
  readonly notice?: Notice;
  readonly copy?: CopyState;
}

const drawIn = (language: Language, { session, notice, copy = 'none' }: Around, inside: ReactNode): readonly Seen[] =>
  seenIn(
    renderToStaticMarkup(
      <WordsContext value={wordsIn(language)}>
        <LoadsProvider value={loads}>
          <DeviceCopyProvider value={{ state: copy, useNewVersion: () => undefined }}>
            <SessionProvider value={stillSession({ ...session, view: { ...session.view, notice } })}>
              <Frame>{inside}</Frame>
            </SessionProvider>
          </DeviceCopyProvider>
        </LoadsProvider>
      </WordsContext>,
    ),
  );

/** Draws a page in every language, one list for each. Throws if they do not show the same in the same places. */
function draw(place: string, around: Around, inside: ReactNode): readonly (readonly Seen[])[] {
  const all = languages.map((language) => drawIn(language, around, inside));
  paired(place, all);
  return all;
}

const cases = <T,>(screen: ScreenId, drawn: (session: Session, at: number) => readonly T[]): readonly T[] =>
  chosenCases.flatMap((chosen, at) => {
    const session = sessionOn(screen, chosen);
    return session ? drawn(session, at) : [];
  });

/** An empty page: it shows only the frame that is around every page. */
const Empty = () => (
  <Page title="" onContinue={() => undefined}>
    {null}
  </Page>
);
const errors = [{ id: 'need', text: '' }];
const lost: Lost = { answers: ['need'], unknown: 2, ticks: true, marks: ['police'], place: true };
const notices: readonly Notice[] = [
  'stored-unreadable',
  'stored-locked',
  'language-failed',
  'nothing-kept',
  'keeps-nothing',
  'cleared',
  'cleared-not-copied',
  'cleared-not-dropped',
  'practised',
  lost,
];

const copies: readonly CopyState[] = ['checking', 'kept', 'incomplete', 'new-version', 'urgent-version'];

/** Everything that can be shown around the screens. */
function aroundPages(): readonly (readonly Seen[])[] {
  const empty = (['immediate-danger', 'need', 'harm', 'referrals', 'about'] as const).flatMap((screen) =>
    cases(screen, (session, at) => draw(`around ${screen}, case ${at}`, { session }, <Empty />)),
  );
  const [session] = cases('need', (one) => [one]);
  if (!session) throw new Error('No chosen case shows the screen need.');
  const inside = (place: string, node: ReactNode, more: Partial<Around> = {}) =>
    draw(place, { session, ...more }, node);
  return [
    ...empty,
    ...notices.flatMap((notice) => inside('notice', <Empty />, { notice })),
    ...copies.flatMap((copy) => inside('copy', <Empty />, { copy })),
    ...inside(
      'errors',
      <Page title="" errors={errors}>
        {null}
      </Page>,
    ),
    ...inside('fetched', <NotYet retry={undefined} />),
    ...inside('not fetched', <NotYet retry={() => undefined} />),
    ...cases('referrals', (one) => draw('clear', { session: one }, <ClearCase onDone={() => undefined} />)),
  ];
}

const each = Object.fromEntries(languages.map((language) => [language, 'A'])) as Organisation['name'];
const named: Organisation = {
  name: each,
  email: 'a@example.org',
  telephone: '029 2000 0000',
  answersInDays: 5,
  checkedOn: '2026-03-01',
};
const said = { of: each, on: '2026-03-01', evidence: 'law' } as const;
const confirmed: Confirmed = { by: roleOf[updates.emergency.confirmBy], ...said };
/** Example content for each of an organisation's own files. */
const given: readonly (readonly [file: object, content: object])[] = [
  [organisation, named],
  [areas, { offered: ['cardiff'] }],
  [
    confirmations,
    {
      facts: { emergency: confirmed, hwb: { by: 'content-owner', ...said, notUsed: 'differs' } },
      ...{ welsh: { by: 'officer', ...said }, host: { by: 'officer', ...said } },
    },
  ],
];
/** Draws a screen in each case; the pages about the app also as an organisation publishes them. */
function pagesOf(screen: ScreenId): readonly (readonly Seen[])[] {
  const Screen = screens[screen];
  const drawn = () => cases(screen, (session, at) => draw(`${screen}, case ${at}`, { session }, <Screen />));
  if (screen !== 'accessibility' && screen !== 'about') return drawn();
  given.forEach(([file, content]) => Object.assign(file, content));
  const ofOrganisation = drawn();
  given.forEach(([file, content]) => Object.keys(content).forEach((field) => Reflect.deleteProperty(file, field)));
  return [...drawn(), ...ofOrganisation];
}

type Kinds = readonly (readonly [RegExp, string])[];
/** Texts that depend on the case are shown by kind: a pattern of key and elements, and the key for that kind. */
const kinds: Kinds = [
  [/^(areas:authorities|questions:local-authority\/options)\/\S+ .*(area-in-place|select)/, 'areas:authorities/*'],
  [/^areas:authorities\/\S+ .*(answers|record)/, 'questions:*/options/*/label'],
  [/^questions:[^/]+\/label /, 'questions:*/label'],
  [/^questions:[^/]+\/options\/[^/]+\/label /, 'questions:*/options/*/label'],
  [/^spoken:/, 'spoken:*/*'],
  [/^advice:\S+\/line .*record-table/, 'advice:*/line'],
  [/^(updates:(facts|sites|status)|pages:resources)\S+ .*updates--list/, 'updates:facts/*'],
  [/^(areas|ui:tasks|ui:task-list)\S+ .*section\.block ul\.plain-list/, 'contacts:what'],
];
const onFirst: Kinds = [[/^tasks:early\//, 'tasks:early/*']];
const onWalk: Kinds = [[/^areas:authorities\//, 'areas:authorities/*']];

function kindsOn(screen: ScreenId): Kinds {
  if (isWalkScreen(screen)) return onWalk;
  const listsEarly = ['referrals/social-services', 'referrals/police', 'record'].includes(screen);
  return listsEarly ? [...kinds, ...onFirst] : kinds;
}
const ofItsKind =
  (known: Kinds) =>
  (one: Seen): Seen => {
    const kind = known.find(([pattern]) => pattern.test(`${one.key} ${one.within}`));
    return kind ? { ...one, key: kind[1] } : one;
  };

const isOfCase = ({ key }: Seen): boolean => /^(clauses|updates:facts|ui:months|ui:tasks|questions:)/.test(key);
const placeOf = ({ key, within }: Seen): string => `${key} ${within.replace('form.page__body', 'div.page__body')}`;

/** Whether the text is of the grounds for a line: the book shows them beside the line. */
const isStands = ({ key, within }: Seen): boolean =>
  /^(updates:stands\/|pages:about-page\/|ui:about-page$)/.test(key)
  || /span\.stands|section\.updates .*p\.checked__how|ul\.bullets\.sourced/.test(within);
/** Whether the text is of a fact on which a line around a screen stands, such as that of danger, and not of the screen's own. */
function isOfLineAround(screen: ScreenId, { key, within }: Seen): boolean {
  const [, fact] = /^updates:facts\/([\w-]+)\//.exec(key) ?? [];
  return within.includes('section.updates ') && fact !== undefined && !updatesOn(screen).some((id) => id === fact);
}
const around = aroundPages().map((seen) => seen.filter((one) => !isOfCase(one) && !isStands(one)));
const isAround = new Set(around.flat().map(placeOf));
/** Whether a text is the screen's own. Clauses are shown apart, update boxes repeat and months are filled in. */
const isOwn = (one: Seen): boolean =>
  !isAround.has(placeOf(one))
  && !one.within.includes('section.clauses')
  && !/^(ui:updates$|ui:months)/.test(one.key)
  && !isStands(one);
const ownOn = (screen: ScreenId): readonly (readonly Seen[])[] =>
  pagesOf(screen).map((seen) =>
    seen.filter((one) => isOwn(one) && !isOfLineAround(screen, one)).map(ofItsKind(kindsOn(screen))),
  );

const shown = new Map(screenIds.filter((screen) => screen !== 'book').map((screen) => [screen, ownOn(screen)]));

const isDrawn = (kind: string): boolean => [...shown.values()].flat(2).some(({ key }) => key === kind);
const drawnNowhere = [...kinds, ...onFirst].filter(([, kind]) => !isDrawn(kind)).map(([, kind]) => kind);
if (drawnNowhere.length > 0) throw new Error(`No screen shows these texts any more: ${drawnNowhere.join(', ')}.`);

/** Every screen's texts, in the order of the page. The book is left out, since it cannot show itself. */
export const drawn: Drawn = {
  around: merged(around),
  screens: Object.fromEntries([...shown].map(([screen, pages]) => [screen, merged(pages)])),
  reports: merged(taskScreens.flatMap((screen) => shown.get(screen) ?? [])),
};
