import { walkBudgets, wordsIn } from '../../tools/word-counts/budgets';
import { readCase } from './helpers/cases';
import { tooLowOn } from './helpers/last-option';
import { expect, test } from './helpers/test';
import { open, walk } from './helpers/walk';
import { bothLanguages } from './helpers/words';
import { wordsInSight } from './helpers/words-in-sight';

for (const language of bothLanguages)
  for (const [of, budget] of Object.entries(walkBudgets))
    test(`in ${language}, the whole walk of ${of} is within its budget, and a tablet, upright or turned, shows the last option of each screen above Continue without scrolling`, async ({
      page,
    }) => {
      let [screens, words] = [0, 0];
      const low: Record<string, readonly string[]> = {};
      await open(page, language);
      const taps = await walk(page, readCase(of), {
        onArrival: async (screen) => {
          screens += 1;
          words += await wordsInSight(page);
          low[screen] = await tooLowOn(page, screen);
        },
      });
      console.log(`${of}, ${language}: ${screens} screens, ${taps} taps, ${words} words.`);
      expect(Object.entries(low).filter(([, found]) => found.length > 0)).toEqual([]);
      expect(screens).toBeGreaterThan(5);
      expect(screens).toBeLessThanOrEqual(budget.screens);
      expect(taps).toBeLessThanOrEqual(budget.taps);
      expect(words).toBeLessThanOrEqual(wordsIn(language, budget.words));
    });
