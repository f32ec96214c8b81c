// Answers texts in SMT-LIB 2 as z3 does, each by itself: a list of them on its input, of the answers on its output. It is a process of its
// own, since z3 leaves threads behind.
import { text } from 'node:stream/consumers';
import { init } from 'z3-solver';

// It reads on its own thread what stands on the stack of this one, where the end may be written over meanwhile: there is nothing of the text.
const end = `\n(exit)\n${' '.repeat(2 ** 16)}`;

const { Z3 } = await init();
const answers = [];
for (const asked of /** @type {string[]} */ (JSON.parse(await text(process.stdin)))) {
  const context = Z3.mk_context(Z3.mk_config());
  answers.push(await Z3.eval_smtlib2_string(context, asked + end));
  Z3.del_context(context);
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
