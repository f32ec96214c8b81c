// Answers texts in SMT-LIB 2 with z3, each separately: reads a list of them from stdin and writes the answers to
// stdout. It is a process of its own, since z3 leaves threads behind.
import { text } from 'node:stream/consumers';
import { init } from 'z3-solver';

// z3's thread reads this thread's stack, whose end may be overwritten meanwhile: padding keeps the text safe there.
const end = `\n(exit)\n${' '.repeat(2 ** 16)}`;

const { Z3 } = await init();
const answers = [];
for (const asked of /** @type {string[]} */ (JSON.parse(await text(process.stdin)))) {
  const context = Z3.mk_context(Z3.mk_config());
  answers.push(await Z3.eval_smtlib2_string(context, asked + end));
  Z3.del_context(context);
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
