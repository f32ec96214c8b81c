import adviceCy from '../../../locales/cy/advice.json';
import areasCy from '../../../locales/cy/areas.json';
import bookCy from '../../../locales/cy/book.json';
import doNotsCy from '../../../locales/cy/do-nots.json';
import pagesCy from '../../../locales/cy/pages.json';
import promisesCy from '../../../locales/cy/promises.json';
import proofCy from '../../../locales/cy/proof.json';
import questionsCy from '../../../locales/cy/questions.json';
import risksCy from '../../../locales/cy/risks.json';
import tasksCy from '../../../locales/cy/tasks.json';
import uiCy from '../../../locales/cy/ui.json';
import advice from '../../../locales/en/advice.json';
import areas from '../../../locales/en/areas.json';
import book from '../../../locales/en/book.json';
import doNots from '../../../locales/en/do-nots.json';
import pages from '../../../locales/en/pages.json';
import promises from '../../../locales/en/promises.json';
import proof from '../../../locales/en/proof.json';
import questions from '../../../locales/en/questions.json';
import risks from '../../../locales/en/risks.json';
import tasks from '../../../locales/en/tasks.json';
import ui from '../../../locales/en/ui.json';
import { type Language, languages } from '../../../src/words/language-ids';

const english = { advice, areas, book, doNots, pages, promises, proof, questions, risks, tasks, ui };
const welsh: typeof english = {
  advice: adviceCy,
  areas: areasCy,
  book: bookCy,
  doNots: doNotsCy,
  pages: pagesCy,
  promises: promisesCy,
  proof: proofCy,
  questions: questionsCy,
  risks: risksCy,
  tasks: tasksCy,
  ui: uiCy,
};

/** What has a command speak Welsh, where this one does. */
export const languageFlags: readonly string[] = process.argv.filter((arg) => arg === '--cy');
const inEach: Readonly<Record<Language, typeof english>> = { en: english, cy: welsh };
/** The texts in which the proof speaks, by their files: English, or Welsh where the command has `--cy`. */
export let texts = languageFlags.length > 0 ? welsh : english;
/** Its own. */
export let words = texts.proof;

/** What is said, in each language; afterwards the proof speaks as before. */
export function saidInEach(say: () => string): Readonly<Record<Language, string>> {
  const own = texts;
  const speak = (next: typeof english) => void ([texts, words] = [next, next.proof]);
  const said = languages.map((language) => {
    speak(inEach[language]);
    return [language, say()] as const;
  });
  speak(own);
  return Object.fromEntries(said) as Record<Language, string>;
}
