import type { Plugin } from 'vite';
import { today } from '../../lib/today.ts';
import { codesNow } from '../../drawn/codes-now.ts';
import { localFiles } from '../files.ts';
import { signedIn } from '../signatures/signed.ts';
import { isOfCalls, isOfWalk, waitingOf } from '../../translations/waiting.ts';
import { shortly } from './checklist.ts';
import { wordsOf } from '../../lib/local-words.ts';

/** Says in a line after the build what this copy lacks before use with families. Other plugins refuse a wrong file. */
export function adoption(codesOf = codesNow): Plugin {
  let folder = '';
  return {
    name: 'clear-steps:adoption',
    apply: 'build',
    configResolved: ({ root }) => void (folder = root),
    async closeBundle() {
      const local = localFiles(folder, today());
      const signed = await signedIn(folder, today(), codesOf);
      if ('mistakes' in local || 'mistakes' in signed) return;
      const [waiting, calls] = [waitingOf(folder, isOfWalk), waitingOf(folder, isOfCalls)];
      const line = shortly({ local, ...signed, waiting, calls, today: today(), words: wordsOf.en });
      if (line !== undefined) console.log(line);
    },
  };
}
