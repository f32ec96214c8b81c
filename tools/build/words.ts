import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Tree } from '../lib/texts.ts';

/** The keys of `ui.json` that no screen of the first load shows. */
const lazyOfUi =
  /^(lost|risks|several|evidence|exit-page|next|about|clauseRefs)\/|^(updates|question\/alreadyFlagged|clauses\/(note|protocol)|task-list\/(answers|outstanding\/(notConsidered|notCalled)|afterwards|locked|done|daytime|outOfHours|local|checked|added|old|ahead|numberNone|noArea|newsMore)|footer\/book)$/;
const lazyActions = /^actions\/(print|copy|copied|notCopied|changeWhat|answerWhat)$/;
/** The questions that no screen of the first load asks. It has all the words of any question that is not named here. */
const lazyQuestions = [
  'virtual-identities',
  'unsupervised-contact',
  'online-communities',
  'sharing',
  'violent-extremism',
  'looked-after',
  'extremism-signs',
  'evidence-location',
  'evidence-handled',
  'others-involved',
  'already-reported',
  'local-authority',
].join('|');
/** The texts shown only when a question is asked. The task list asks for the area too, and shows its error. */
const lazyOfQuestions = new RegExp(`^(?!local-authority/error)(${lazyQuestions})/(title|help|more|error)(/|$)`);

/** For each file of words that is partly in the first load: whether a text is lazy. */
const follows: Readonly<Record<string, (key: string) => boolean>> = {
  ui: (key) => lazyOfUi.test(key) || lazyActions.test(key),
  questions: (key) => lazyOfQuestions.test(key),
};

/** Returns a tree with only the texts whose keys pass. */
function only(tree: Tree, passes: (key: string) => boolean, above = ''): Tree {
  const kept = Object.entries(tree).map(([name, part]) => {
    const key = above + name;
    if (typeof part !== 'string') return [name, only(part, passes, `${key}/`)] as const;
    return [name, passes(key) ? part : ''] as const;
  });
  // Leave out what is empty, including an empty text.
  return Object.fromEntries<string | Tree>(kept.filter(([, part]) => Object.keys(part).length > 0));
}

const shared = /\/locales\/\w+\/(first|lazy)\.ts$/;
/** The name of one part as a module. It does not end in .json, which Vite would read itself. */
const half = /\/(\w+)\.json\.(first|lazy)\.js$/;

/**
 * Splits the files of words that a language's `first.ts` and `lazy.ts` share: the first load has what its screens show,
 * and the rest is lazy. If they are not split, as in a command, both have everything, and nothing else changes.
 */
export function splitWords(): Plugin {
  return {
    name: 'clear-steps:split-words',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const [, part] = shared.exec(importer) ?? [];
      const [, file = ''] = /^\.\/(\w+)\.json$/.exec(source) ?? [];
      if (!part || !follows[file]) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}.${part}.js`;
    },
    load(id) {
      const [, file = '', part] = half.exec(id) ?? [];
      const isLazy = follows[file];
      if (!isLazy) return null;
      const path = id.replace(/\.(first|lazy)\.js$/, '');
      this.addWatchFile(path);
      const tree = JSON.parse(readFileSync(path, 'utf8')) as Tree;
      return `export default ${JSON.stringify(only(tree, (key) => isLazy(key) === (part === 'lazy')))};`;
    },
  };
}
