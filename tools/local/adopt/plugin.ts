import type { Plugin } from 'vite';
import { today } from '../contacts/today.ts';
import { localFiles } from '../files.ts';
import { shortly } from './checklist.ts';
import { wordsOf } from './words.ts';

/** Says in one line after the build what is missing before this copy is used with families. A wrong file stops the build elsewhere. */
export function adoption(): Plugin {
  let folder = '';
  return {
    name: 'clear-steps:adoption',
    apply: 'build',
    configResolved: ({ root }) => void (folder = root),
    closeBundle() {
      const local = localFiles(folder, today());
      const line = 'mistakes' in local ? undefined : shortly({ local, today: today(), words: wordsOf.en });
      if (line !== undefined) console.log(line);
    },
  };
}
