// Answers what it is asked in SMT-LIB 2, as z3 does: its input to its output. It is a process of its own, since z3 leaves threads behind.
import { text } from 'node:stream/consumers';
import { init } from 'z3-solver';

const { Z3 } = await init();
const answers = await Z3.eval_smtlib2_string(Z3.mk_context(Z3.mk_config()), await text(process.stdin));
process.stdout.write(answers, () => process.exit(0));
