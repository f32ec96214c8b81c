/** @import { Listed, Report } from './mutants.mjs' */

const folders = ['src/protocol', 'src/case', 'src/machine'];
const folderOf = (/** @type {string} */ file) => folders.find((folder) => file.startsWith(folder)) ?? file;

/** @param {readonly (string | number)[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;
/** @param {string} text */
const code = (text) => `\`\` ${(text === '' ? '(nothing)' : text).replaceAll('|', '\\|')} \`\``;

/**
 * @param {Report} report
 * @param {string} folder
 */
function counts(report, folder) {
  const statuses = Object.entries(report.files)
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
  const count = (/** @type {string} */ wanted) => statuses.filter((status) => status === wanted).length;
  const [killed, timedOut] = [count('Killed'), count('Timeout')];
  const score = (100 * (killed + timedOut)) / statuses.length;
  return [statuses.length, killed, timedOut, statuses.length - killed - timedOut, `${score.toFixed(2)} %`];
}

/** @param {Listed} listed */
const reasonRows = ({ reason, mutants }) => [
  `\n${reason}\n`,
  row(['where', 'kind', 'from', 'to']),
  row(['---', '---', '---', '---']),
  ...mutants.map(({ file, mutator, original, replacement, place }) =>
    row([
      `${file.replace(`${folderOf(file)}/`, '')}${place === undefined ? '' : `, no. ${place}`}`,
      mutator,
      code(original),
      code(replacement),
    ]),
  ),
];

/**
 * The part of the page that a run writes: its date and score, the counts by folder, the listed survivors by reason.
 * @param {Report} report
 * @param {readonly Listed[]} listed
 * @param {string} date
 * @returns {string} Markdown
 */
export const runPart = (report, listed, date) =>
  [
    `Last run on ${date}.\n`,
    row(['folder', 'mutants', 'killed', 'timed out', 'left, and listed', 'score']),
    row(['---', '---:', '---:', '---:', '---:', '---:']),
    ...folders.map((folder) => row([code(folder), ...counts(report, folder)])),
    row(['all', ...counts(report, '')]),
    '\n## What is left, and why it changes nothing',
    ...listed.flatMap(reasonRows),
    '',
  ].join('\n');
