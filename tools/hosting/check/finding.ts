import type { Say } from '../words.ts';

/** Something that must be so of a file or an address, and what was found in its place, if it is not so. */
export interface Finding {
  readonly place: string;
  readonly must: string;
  readonly found: string | undefined;
}

const few = 3;

/** The files or addresses that something is right of: by name where they are few. */
const places = (names: readonly string[], say: Say): string =>
  names.length > few ? say('files', { count: names.length }) : names.join(', ');

function rightLine(must: string, findings: readonly Finding[], say: Say): readonly string[] {
  const right = findings.filter((finding) => finding.must === must && finding.found === undefined);
  return right.length === 0
    ? []
    : [
        say('right', {
          must,
          places: places(
            right.map(({ place }) => place),
            say,
          ),
        }),
      ];
}

/** The report, a line each: what is right, with how many files it is right of; then each thing that is wrong. */
export function reportLines(findings: readonly Finding[], say: Say): readonly string[] {
  const musts = [...new Set(findings.map(({ must }) => must))];
  const wrong = wrongOf(findings).map(({ place, must, found = '' }) => say('wrong', { place, must, found }));
  return [...musts.flatMap((must) => rightLine(must, findings, say)), ...wrong];
}

/** The findings of what is not as it must be. */
export const wrongOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ found }) => found !== undefined);
