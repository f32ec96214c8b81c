// Answers what it is asked in SMT-LIB 2, as z3 does: its input to its output. It is a process of its own, since z3 leaves threads behind.
// It takes longer to begin than to answer: of several texts, parted by a zero byte, each is answered by itself, in their order.
import { text } from 'node:stream/consumers';
import { init } from 'z3-solver';

const { Z3 } = await init();

/** @param {string} asked */
async function answerTo(asked) {
  const context = Z3.mk_context(Z3.mk_config());
  const answer = await Z3.eval_smtlib2_string(context, asked);
  Z3.del_context(context);
  return answer;
}

const answers = [];
for (const asked of (await text(process.stdin)).split('\0')) answers.push(await answerTo(asked));
process.stdout.write(answers.join('\0'), () => process.exit(0));
