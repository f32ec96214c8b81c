import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Tree } from '../lib/texts.ts';

/** What of `ui.json` no screen of the first load shows. */
const lazyOfUi =
  /^(risks|several|evidence|exit-page|next|about|clauseRefs)\/|^(updates|question\/(more|alreadyFlagged)|clauses\/(note|protocol)|task-list\/done)$/;
const lazyActions = /^actions\/(print|copy|copied|notCopied)$/;
/** The questions that no screen of the first load asks. A question that is not named here is in it with all its words. */
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
/** What is said of a question only where it is asked; the area is asked on the task list too, which says what is wrong. */
const lazyOfQuestions = new RegExp(`^(?!local-authority/error)(${lazyQuestions})/(title|help|more|error)$`);

/** Of each file of words that the first load and what follows it share: whether a text follows. */
const follows: Readonly<Record<string, (key: string) => boolean>> = {
  ui: (key) => lazyOfUi.test(key) || lazyActions.test(key),
  questions: (key) => lazyOfQuestions.test(key),
};

/** The texts of a tree whose key passes, each in its place. */
function only(tree: Tree, passes: (key: string) => boolean, above = ''): Tree {
  const kept = Object.entries(tree).map(([name, part]) => {
    const key = above + name;
    if (typeof part !== 'string') return [name, only(part, passes, `${key}/`)] as const;
    return [name, passes(key) ? part : ''] as const;
  });
  // What has nothing in it, an empty text too, is left out.
  return Object.fromEntries<string | Tree>(kept.filter(([, part]) => Object.keys(part).length > 0));
}

const shared = /\/locales\/\w+\/(first|lazy)\.ts$/;
/** The name of a part as a module: it is no JSON, which Vite would read by itself. */
const half = /\/(\w+)\.json\.(first|lazy)\.js$/;

/**
 * Splits the files of words that `first.ts` and `later.ts` of a language both name: the first load has what its own screens show, the
 * rest follows with the later screens. Where this is not done, as in a command, both have all, and nothing else changes.
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
