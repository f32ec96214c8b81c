import { walkBudgets, wordsIn } from '../../tools/word-counts/budgets';
import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { open, walk } from './helpers/walk';
import { bothLanguages } from './helpers/words';
import { wordsInSight } from './helpers/words-in-sight';

for (const language of bothLanguages)
  for (const [of, budget] of Object.entries(walkBudgets))
    test(`in ${language}, the whole walk of ${of} is within its budget`, async ({ page }) => {
      let [screens, words] = [0, 0];
      await open(page, language);
      const taps = await walk(page, readCase(of), {
        onArrival: async () => {
          screens += 1;
          words += await wordsInSight(page);
        },
      });
      console.log(`${of}, ${language}: ${screens} screens, ${taps} taps, ${words} words.`);
      expect(screens).toBeLessThanOrEqual(budget.screens);
      expect(taps).toBeLessThanOrEqual(budget.taps);
      expect(words).toBeLessThanOrEqual(wordsIn(language, budget.words));
    });
