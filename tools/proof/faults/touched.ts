import type { Layer } from '../subject/uses';
import type { Fault } from './fault';
import type { Seen } from './program';

/** The parts of the app that a fault in this file can show in. */
function layersOf({ file }: Fault): readonly Layer[] {
  if (file.startsWith('src/case') || file.startsWith('src/protocol')) return ['rules', 'chart', 'pages'];
  if (file.startsWith('src/machine')) return ['chart', 'pages'];
  if (file.startsWith('locales')) return ['texts', 'pages'];
  return file.startsWith('src/session') ? ['app'] : ['pages'];
}

/**
 * The checks that a fault can show in, as a test of a check's name: those that come to its place. Where the place is come to while the
 * app is loaded, or is none, those that use a part of the app in which it can show; and any check that was not there without the fault.
 */
export function touchedBy(
  fault: Fault,
  place: number,
  atLoad: readonly number[],
  all: readonly Seen[],
): (name: string) => boolean {
  const layers = layersOf(fault);
  const isWatched = !atLoad.includes(place) && all.some(({ places }) => places.includes(place));
  const [known, touched] = [
    all,
    all.filter((one) => (isWatched ? one.places.includes(place) : one.layers.some((layer) => layers.includes(layer)))),
  ].map((some) => new Set(some.map(({ name }) => name)));
  return (name) => touched?.has(name) || !known?.has(name);
}
