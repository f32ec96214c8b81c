import { witness } from './witness';

// Has the witness heard, and sends what came of it. Argument: the seed of the random cases.
process.send?.(await witness(Number(process.argv[2])));
