import type { Page } from '@playwright/test';
import { caseOf } from '../../tools/proof/search/case.ts';
import type { Thing, Value } from '../../tools/proof/search/space.ts';
import { listShown, lockShown, pageShown, recordShown } from '../../tools/proof/terms/shown.ts';
import { standingWords } from '../../tools/proof/terms/standing-words.ts';
import { taskIds } from '../../tools/proof/terms/tasks.ts';
import { readCase } from './helpers/cases';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { goTo, mark } from './helpers/walk';
import { bothLanguages, type Language, languages } from './helpers/words';

/** A case in which every call is there, and what is done in it before it is looked at again. */
const walkedId = '132-all-three-implied';
const walked = readCase(walkedId);
const done = [
  [['police', 'made']],
  [
    ['social-services', 'made'],
    ['prevent-spoc', 'tried'],
  ],
] as const;
const windows = [
  { width: 390, height: 844 },
  { width: 1180, height: 820 },
];

test.describe.configure({ timeout: 240_000 });

/** The words that can be seen of each part of the page, the parts in the order in which they lie there. */
const seen = (page: Page, parts: string): Promise<readonly string[]> =>
  page.locator(parts).evaluateAll((all) => {
    const wordsOf = (part: Element): string => {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const [text, around] = [texts.currentNode.nodeValue ?? '', texts.currentNode.parentElement!];
        const box = around.getBoundingClientRect();
        const isSeen = around.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && box.width > 1;
        if (isSeen) found.push(text);
      }
      return found.join(' ').replaceAll(/\s+/g, ' ').trim();
    };
    const place = (part: Element): readonly [number, number] => {
      const { top, left } = part.getBoundingClientRect();
      return [Math.round(top), Math.round(left)];
    };
    return [...all]
      .filter((part) => part.checkVisibility())
      .map((part) => ({ words: wordsOf(part), place: place(part) }))
      .sort(({ place: [top, left] }, { place: [otherTop, otherLeft] }) => top - otherTop || left - otherLeft)
      .map(({ words }) => words);
  });

/** Looks in each window, and on paper. */
async function everywhere(page: Page, look: () => Promise<void>): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await look();
    }
  }
  await page.emulateMedia({ media: null });
}

type Said = ReturnType<typeof caseOf>;
/** That of each call the list, its own page and the record show what they should, and in its order. */
async function seeAll(page: Page, said: Said, language: Language): Promise<void> {
  const words = standingWords[language];
  const withoutSay = (line: string): string => line.replace(words.whatToSay, '').trim();
  await goTo(page, 'referrals');
  await everywhere(page, async () =>
    expect((await seen(page, '.plan-row__link')).map(withoutSay)).toEqual(listShown(said, words).map(withoutSay)),
  );
  for (const task of taskIds) {
    await goTo(page, `referrals/${task}`);
    const [standing, lock] = [pageShown(said, task, words), lockShown(said, task, words)];
    await everywhere(page, async () => {
      expect(await seen(page, 'p[data-standing]'), task).toEqual([standing]);
      expect(await seen(page, '.block--locked'), task).toEqual(
        lock === undefined ? [] : [expect.stringContaining(lock)],
      );
    });
  }
  const wanted = recordShown(said, words);
  await goTo(page, 'record');
  await everywhere(page, async () => {
    const lines = await seen(page, '[data-section="plan"] tbody tr');
    expect(lines.flatMap((line) => wanted.find((one) => line.startsWith(one)) ?? [])).toEqual(wanted);
  });
}

for (const language of bothLanguages)
  test(`of each call its number, must or may, how it stands and why it is locked are seen, in their order, on screen and on paper, in ${languages[language]}`, async ({
    page,
  }) => {
    const values = new Map(
      Object.entries(walked.answers).map(([question, given]): [Thing, Value] => [question as Thing, [given].flat()]),
    );
    await openCase(page, language, walkedId, 'referrals');
    await seeAll(page, caseOf(values), language);
    for (const marks of done) {
      for (const [task, standing] of marks) {
        await mark(page, task, standing);
        values.set(`mark ${task}`, [standing]);
      }
      await seeAll(page, caseOf(values).withAllTold(), language);
    }
  });
