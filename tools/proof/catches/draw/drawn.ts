import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import { type Change, pathOf } from '../../faults/fault';
import { type Draw, drawFrom, oneOf } from '../../search/draw';
import { type Place, strata } from './places';

/** A change that was drawn at random, and what it does. */
export interface Drawn extends Change {
  readonly what: string;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The change with so much of what stands around it that it stands in its file once. */
function changeOf({ file, kind, start, end }: Place, to: string): Drawn {
  const text = readFileSync(pathOf({ file }), 'utf8');
  let [from, until] = [start, end];
  while (text.split(text.slice(from, until)).length > 2 || from === until) [from, until] = [from - 1, until + 1];
  const [before, behind] = [text.slice(from, start), text.slice(end, until)];
  const line = text.slice(0, start).split('\n').length;
  const what = `${file}:${line} ${kind}: ${oneLine(text.slice(start, end))} => ${oneLine(to)}`;
  return { what, file, from: text.slice(from, until), to: before + to + behind };
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
    if (to !== undefined) taken.push(changeOf(place, to));
  }
  return taken;
}

/** So many changes of each kind of place, drawn at random: the same ones for the same seed, one of each kind of place after another. */
export function drawnFrom(
  places: readonly Place[],
  { count, seed }: { readonly count: number; readonly seed: number },
  checker: ts.TypeChecker,
): readonly Drawn[] {
  // A larger sample of a seed begins with the smaller one.
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
