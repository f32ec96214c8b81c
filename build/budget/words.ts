const firstLanguage = 'en';

/** The text files of a language that the first load leaves out; a screen that needs one waits for it. */
const lazyNamespaces: readonly string[] = ['book', 'chart', 'clauses', 'contacts', 'files', 'live-chart', 'pages', 'promises', 'reasons', 'record', 'since', 'tasks', 'training'];

/** Whether a module is a word file that the first load of one language needs. */
export function isFirstWords(moduleId: string): boolean {
  const words = wordFile(moduleId);
  return words?.language === firstLanguage && !lazyNamespaces.includes(words.namespace);
}

/** Whether a module must stay out of the first load: another language, lazy words, what is newer than the protocol, the trainers' part, the reviewer's book, the chart, what checks a file of numbers, who publishes the app. */
export function mustBeLazy(moduleId: string): boolean {
  const isLaterPart = /\/src\/(training|chart|screens\/book|protocol\/since|contacts\/file)[/.]|virtual:publisher$/.test(moduleId);
  return isLaterPart || (wordFile(moduleId) !== undefined && !isFirstWords(moduleId));
}

/** Whether a module is for those who work on the app, and must not be in what is published. */
export const isForDevelopers = (moduleId: string): boolean => moduleId.includes('/src/dev/');

function wordFile(moduleId: string): { language: string; namespace: string } | undefined {
  const [, language, namespace] = /\/locales\/([^/]+)\/([^/]+)\.json$/.exec(moduleId) ?? [];
  return language && namespace ? { language, namespace } : undefined;
}
