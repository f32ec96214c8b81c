import { plain } from '../../src/words/Tagged.tsx';
import { readTree, type Tree } from '../words/texts.ts';
import type { Tongue } from '../words/pair.ts';

/** What a part of a file calls itself: its short name, its name, or its heading. */
export function ownName(tree: Tree | string | undefined): string | undefined {
  if (tree === undefined || typeof tree === 'string') return undefined;
  const name = [tree['label'], tree['name'], tree['title']].find((text) => typeof text === 'string');
  return name === undefined ? undefined : plain(name);
}

type Named = (readonly [id: string, name: string])[];
const namedIn = (tree: Tree | string | undefined, above = ''): Named =>
  (typeof tree === 'object' ? Object.entries(tree) : []).flatMap(([id, part]) => {
    const name = typeof part === 'string' ? plain(part) : ownName(part);
    return name === undefined ? [] : [[above + id, name] as const];
  });

/** What a person reads for each id of a question, a risk, a report and a clause; and for `question/option`, of an option. */
export function namesById(tongue: Tongue, folder: string): ReadonlyMap<string, string> {
  const [questions, risks, { tasks, clauseRefs }] = ['questions', 'risks', 'ui'].map((file) =>
    readTree(tongue, `${file}.json`, folder),
  ) as [Tree, Tree, Tree];
  const options = Object.entries(questions).flatMap(([id, question]) =>
    typeof question === 'object' ? namedIn(question['options'], `${id}/`) : [],
  );
  return new Map([...options, ...[questions, risks, tasks, clauseRefs].flatMap((part) => namedIn(part))]);
}
