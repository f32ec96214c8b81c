import { load } from '../load';
import type { PromiseId } from '../promises/check';
import type { Layer } from '../subject/uses';
import { faults } from './all';
import type { Fault } from './fault';
import type * as Program from './program';
import { seeded } from './seed';

const file = 'proof/faults/program.ts';
type Uses = ReturnType<typeof Program.usesOf>;

/** The parts of the app that a fault in this file can show in. */
function touchedBy({ file: place }: Fault): readonly Layer[] {
  if (place.startsWith('src/case') || place.startsWith('src/protocol')) return ['rules', 'chart', 'pages'];
  if (place.startsWith('src/machine')) return ['chart', 'pages'];
  if (place.startsWith('locales')) return ['texts', 'pages'];
  return place.startsWith('src/store') ? ['app'] : ['pages'];
}

function isTouched(fault: Fault, uses: Uses) {
  const layers = touchedBy(fault);
  return (id: PromiseId, at: number): boolean => uses[id][at]?.some((layer) => layers.includes(layer)) ?? false;
}

/** Runs one share of the faults and prints a JSON line for each: what it broke. Arguments: the share, and how many there are. */
export default async function main([share, of]: readonly string[]): Promise<number> {
  const uses = (await load<typeof Program>(file)).usesOf();
  for (const [at, fault] of faults.entries()) {
    if (at % Number(of) !== Number(share)) continue;
    const start = performance.now();
    const { broken } = await load<typeof Program>(file, [seeded(fault)]);
    const found = broken(isTouched(fault, uses));
    console.log(JSON.stringify({ at, broken: found, seconds: Math.round((performance.now() - start) / 100) / 10 }));
  }
  return 0;
}
