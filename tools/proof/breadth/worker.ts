import { searchFrom } from './searches';
import type { Start } from './starts';

// Searches from one beginning, and sends what it found. Arguments: where it begins, and how deep it goes.
const [start, depth] = process.argv.slice(2);
process.send?.(await searchFrom(start as Start, Number(depth)));
