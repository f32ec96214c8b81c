import type { CaseFile, Given } from '../subject/walked';

/** An answer with one of its options left out, or left out whole. */
const lessOf = (given: Given): readonly (Given | undefined)[] =>
  typeof given === 'string' || given.length === 1
    ? [undefined]
    : [undefined, ...given.map((_, at) => given.filter((__, place) => place !== at))];

/** The files that say one thing less. */
const shorterThan = (file: CaseFile): readonly CaseFile[] => [
  ...file.reports.map((_, at) => ({ ...file, reports: file.reports.filter((__, place) => place !== at) })),
  ...Object.entries(file.answers).flatMap(([question, given]) =>
    lessOf(given).map((less) => {
      const answers = Object.entries({ ...file.answers, [question]: less }).filter(([, left]) => left !== undefined);
      return { ...file, answers: Object.fromEntries(answers) };
    }),
  ),
];

/** The file with everything left out that it goes wrong without. */
export function shortened(file: CaseFile, isWrong: (file: CaseFile) => boolean): CaseFile {
  const shorter = shorterThan(file).find(isWrong);
  return shorter ? shortened(shorter, isWrong) : file;
}
