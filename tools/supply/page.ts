import { meantBy, type Package } from './lockfile.ts';

/** Why each dependency is there, by its name. */
export type Reasons = Readonly<Record<string, string>>;
/** What package.json asks for. */
export interface Asked {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
  '',
];

function askedFor(
  names: readonly string[],
  project: Package,
  packages: readonly Package[],
  reasons: Reasons,
): readonly string[] {
  return table(
    ['package', 'version', 'licence', 'why'],
    names.map((name) => {
      const found = meantBy(project, name, packages);
      return [name, found?.version ?? '', found?.license ?? '', reasons[name] ?? ''];
    }),
  );
}

function licenceCounts(packages: readonly Package[]): readonly string[] {
  const licences = [...new Set(packages.map(({ license = '' }) => license))].sort();
  return table(
    ['licence', 'packages'],
    licences.map((licence) => [licence, packages.filter(({ license = '' }) => license === licence).length]),
  );
}

/** The part of docs/dependencies.md that is made from package.json, the lockfile and the reasons. */
export function dependencyPart(asked: Asked, project: Package, packages: readonly Package[], reasons: Reasons): string {
  const [shipped, tools] = [
    packages.filter(({ isShipped }) => isShipped),
    packages.filter(({ isShipped }) => !isShipped),
  ];
  const direct = Object.keys(asked.dependencies);
  const brought = shipped.filter(({ name }) => !direct.includes(name));
  return (
    [
      '## In the app',
      '',
      ...askedFor(direct, project, packages, reasons),
      'These bring with them:',
      '',
      ...table(
        ['package', 'version', 'licence'],
        brought.map(({ name, version, license = '' }) => [name, version, license]),
      ),
      '## Tools to build and to test',
      '',
      ...askedFor(Object.keys(asked.devDependencies), project, packages, reasons),
      'All tools, with what they bring with them and the builds of them for other systems, by licence:',
      '',
      ...licenceCounts(tools),
    ]
      .join('\n')
      .trimEnd() + '\n'
  );
}
