import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ScreenId, screenIds } from '#protocol/screens';
import { rooms } from '../../tools/direction.mjs';
import { type Language, languages } from '../../src/words/language-ids';
import { caseFor } from '../wizard/every-screen-cases';
import { linesOf } from '../wizard/page';
import { textAt } from '../words/locales';
import { local } from './hostile';

type Local = Readonly<Record<string, object>>;

/** The app with these files baked in. */
async function appWith(files: Local): Promise<typeof import('../wizard/app')> {
  vi.resetModules();
  Object.entries(files).forEach(([module, content]) => vi.doMock(module, () => ({ default: content })));
  return import('../wizard/app');
}
const faulty = [
  'wizard/newer/FactText',
  'wizard/newer/ClauseText',
  'wizard/question/areas-in-order',
  'wizard/numbers/Numbers',
  'wizard/advice/DoNots',
  'case/plan',
];
afterEach(() => faulty.forEach((file) => vi.doUnmock(`../../src/${file}`)));

/** The text of an element that stands in no other within it. */
const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
const marks = ['data-duty', 'data-clause', 'data-task', 'data-status', 'data-action', 'data-fact', 'data-to', 'href'];
const marksOf = (element: Element): readonly string[] =>
  marks.flatMap((mark) => (element.hasAttribute(mark) ? [`${mark}=${element.getAttribute(mark)}`] : []));

/** What is in the first list and, as often, not in the second. */
function lost(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Where a page tells of what is not there: no numbers, no name, nothing confirmed, and how long ago something was read. All of that may go. */
const ofWhatIsNotThere = ['p[data-due]', '.checked__how', '.council', '.number-note'].flatMap((one) => [
  one,
  `${one} *`,
]);
const ofNothing = (language: Language): readonly string[] =>
  [
    'since:first',
    'since:about/lead',
    'since:signed/nobody',
    'pages:local-numbers/none',
    'pages:accessibility/publisher/unnamed',
    'pages:accessibility/feedback/says',
  ].flatMap((key) => linesOf(textAt(language, key).split('{{')[0]!.trim()));
const isOfNothing = (language: Language) => {
  const texts = ofNothing(language);
  return (text: string): boolean => texts.some((one) => text.startsWith(one));
};

/** All that a page says and leads to: texts; clauses, duties, states of reports and locks; what can be done; where its links lead. */
function said(language: Language): readonly string[] {
  const may = isOfNothing(language);
  return [...document.body.querySelectorAll(`*:not(${ofWhatIsNotThere.join(', ')})`)].flatMap((element) => {
    const text = ownText(element);
    return may(text) ? [] : [...marksOf(element), ...(text === '' ? [] : [text])];
  });
}

const screens = screenIds.filter((screen) => screen !== 'notes' && screen !== 'book');
interface Of {
  readonly language: Language;
  readonly some?: readonly ScreenId[];
}

/** What each screen says with these files: nobody told, and of a case in which both are. */
async function saidWith(
  files: Local,
  { language, some = screens }: Of,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { openApp, bothTold } = await appWith(files);
  const pages = new Map<string, readonly string[]>();
  for (const screen of some)
    for (const [state, log] of [
      ['nobody told', []],
      ['both told', bothTold],
    ] as const) {
      await openApp(screen, { answers: caseFor(screen), language, log });
      pages.set(`${screen}, ${state}`, said(language));
    }
  return pages;
}

/** What the pages say with the files as shipped, and with others no more. */
async function lostWith(files: Local, of: Of, fault: () => void = () => undefined): Promise<readonly string[]> {
  const before = await saidWith(local.shipped, of);
  fault();
  const after = await saidWith(files, of);
  return [...before].flatMap(([page, texts]) => lost(texts, after.get(page)!).map((text) => `${page}: ${text}`));
}

describe.each(languages)('the files of an organisation, in %s', (language) => {
  it.each(['notUsed', 'confirmed'] as const)(
    'take nothing from any screen, whatever they hold that the check lets through: %s',
    async (kind) => {
      expect(await lostWith(local[kind], { language })).toEqual([]);
    },
  );
});

it('add what they say: the pages are not the same', async () => {
  const before = await saidWith(local.shipped, { language: 'en', some: ['referrals', 'about'] });
  const after = await saidWith(local.notUsed, { language: 'en', some: ['referrals', 'about'] });
  for (const [page, texts] of after) expect(lost(texts, before.get(page)!), page).not.toEqual([]);
});

it('cannot reach a rule: what the protocol says, what follows and what comes next import none of them', () => {
  for (const room of ['protocol', 'newer', 'reader', 'case', 'contacts', 'machine', 'session'])
    expect(
      rooms[room]!.uses.filter((used) => used.startsWith('virtual:')),
      room,
    ).toEqual([]);
});

describe('it would show', () => {
  const firstLine = (key: string): string => linesOf(textAt('en', key))[0]!;
  const changedPlan = (change: object) =>
    vi.doMock('../../src/case/plan', async (real) => {
      const { plan, ...rest } = await real<{ plan: (of: never) => readonly object[] }>();
      return { ...rest, plan: (of: never) => plan(of).map((row) => ({ ...row, ...change })) };
    });
  it.each([
    [
      'a fact whose words give way to why it is not used',
      ['referrals/social-services'],
      () => vi.doMock('../../src/wizard/newer/FactText', () => ({ FactText: () => null })),
      `referrals/social-services, nobody told: ${firstLine('since:facts/every-concern/says')}`,
    ],
    [
      'areas that are not offered and are gone',
      ['local-numbers'],
      () => vi.doMock('../../src/wizard/question/areas-in-order', () => ({ areasInOrder: ['newport'] })),
      'local-numbers, nobody told: Cardiff',
    ],
    [
      'numbers of one’s own in place of 999',
      ['referrals/police'],
      () =>
        vi.doMock('../../src/wizard/numbers/Numbers', async (real) => ({
          ...(await real<object>()),
          NationalNumbers: () => null,
        })),
      'referrals/police, nobody told: href=tel:999',
    ],
    [
      'a do-not that is gone',
      ['referrals'],
      () => vi.doMock('../../src/wizard/advice/DoNots', () => ({ DoNots: () => null })),
      `referrals, nobody told: ${firstLine('do-nots:leave-devices-alone')}`,
    ],
    [
      'a duty that reads as a may',
      ['referrals'],
      () => changedPlan({ duty: false }),
      'referrals, nobody told: data-duty=must',
    ],
    [
      'a lock that is open',
      ['referrals'],
      () => changedPlan({ status: 'to-do' }),
      'referrals, nobody told: data-status=locked',
    ],
    [
      'a clause that is gone',
      ['referrals'],
      () => vi.doMock('../../src/wizard/newer/ClauseText', () => ({ ClauseText: () => null })),
      `referrals, nobody told: ${firstLine('clauses:5.5.5-b/says')}`,
    ],
  ] as const)('%s', async (_, some, fault, shown) => {
    const gone = await lostWith(local.notUsed, { language: 'en', some }, fault);
    expect(gone.filter((one) => one.startsWith(shown))).not.toEqual([]);
  });
});
