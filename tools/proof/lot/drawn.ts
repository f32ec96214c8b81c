import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import type { Fault } from '../faults/fault';
import { pathOf } from '../faults/seed';
import { type Draw, drawFrom, oneOf } from '../search/draw';
import { type Place, type Stratum, strata } from './strata';

/** A fault that was drawn by lot, and of which kind of place. */
export interface Drawn extends Fault {
  readonly stratum: Stratum;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The change as a fault: with so much of what stands around it that it stands in its file once. */
function faultOf({ stratum, file, kind, start, end }: Place, to: string): Drawn {
  const fault = { what: '', file, from: '', to: '', breaks: [] };
  const text = readFileSync(pathOf(fault), 'utf8');
  let [from, until] = [start, end];
  while (text.split(text.slice(from, until)).length > 2 || from === until) [from, until] = [from - 1, until + 1];
  const [before, behind] = [text.slice(from, start), text.slice(end, until)];
  const line = text.slice(0, start).split('\n').length;
  const what = `${file}:${line} ${kind}: ${oneLine(text.slice(start, end))} => ${oneLine(to)}`;
  return { ...fault, stratum, what, from: text.slice(from, until), to: before + to + behind };
}

/** So many of some places, none twice: first a kind of change is drawn, then one of it, so that no kind crowds out the others. */
function drawnOf(places: readonly Place[], count: number, draw: Draw, checker: ts.TypeChecker): readonly Drawn[] {
  const left = [...places];
  const taken: Drawn[] = [];
  while (taken.length < count && left.length > 0) {
    const kind = oneOf(draw, [...new Set(left.map((place) => place.kind))]);
    const place = oneOf(
      draw,
      left.filter((one) => one.kind === kind),
    );
    left.splice(left.indexOf(place), 1);
    const to = typeof place.to === 'string' ? place.to : place.to(checker);
    if (to !== undefined) taken.push(faultOf(place, to));
  }
  return taken;
}

/** So many faults of each kind of place, drawn by lot: the same ones for the same seed, one of each kind of place after another. */
export function drawnFrom(
  places: readonly Place[],
  { count, seed }: { readonly count: number; readonly seed: number },
  checker: ts.TypeChecker,
): readonly Drawn[] {
  // A larger lot of a seed begins with the smaller one.
  const of = strata.map((stratum, at) =>
    drawnOf(
      places.filter((place) => place.stratum === stratum),
      count,
      drawFrom(seed + at),
      checker,
    ),
  );
  return Array.from({ length: count }, (_, at) => of.flatMap((some) => some[at] ?? [])).flat();
}
