import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { servedFiles, type ServedFile } from '../hosting/files.ts';
import { sayIn } from '../hosting/words.ts';
import { escaped } from '../lib/escaped.ts';
import { plainError } from '../lib/plain-error.ts';
import { uuidOf } from '../lib/uuid.ts';

/** A case of a package: its id, and its title in each language. */
export interface LmsCase {
  readonly id: string;
  readonly titles: Readonly<Record<Language, string>>;
}
/** The standards that packages are made for, by the name of the script that speaks each. */
export const standards = ['scorm', 'cmi5'] as const;
export type Standard = (typeof standards)[number];

type Sentence = Parameters<ReturnType<typeof sayIn>>[0];
/** A sentence in each language, in a tag of its own. */
const said = (tag: string, attributes: string, sentence: Sentence): string =>
  languages.map((one) => `<${tag} lang="${one}" ${attributes}>${escaped(sayIn(one)(sentence))}</${tag}>`).join('');

/** What a learner is told and can press, with the states of the connection in which it is shown. */
const shown: readonly (readonly [tag: string, attributes: string, Sentence, states: string])[] = [
  ['p', '', 'lmsBefore', 'before'],
  ['p', '', 'lmsLooking', 'looking'],
  ['p', '', 'lmsTold', 'told told-closed'],
  ['p', 'data-grave', 'lmsUnreachable', 'unreachable'],
  ['p', 'data-grave', 'lmsUntold', 'untold'],
  ['p', 'data-grave', 'lmsClosed', 'closed'],
  ['button', 'data-does="retry"', 'lmsRetry', 'unreachable untold'],
  ['button', 'data-does="close"', 'lmsClose', 'before looking unreachable told untold'],
];
const inState = (wanted: 'p' | 'button'): string =>
  shown
    .filter(([tag]) => tag === wanted)
    .map(([tag, attributes, sentence, states]) => said(tag, `${attributes} data-says="${states}" hidden`, sentence))
    .join('\n');

/** Only what lies beside the page runs, and is framed. Under cmi5, the script narrows `connect-src` to the system. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const policies = { scorm: policy, cmi5: `${policy}; connect-src http: https:` };

/** Returns the page that a system opens for a case. */
const pageOf = ({ id, titles }: LmsCase, standard: Standard): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${policies[standard]}">
<title>${escaped(bothOf(titles))}</title>
<link rel="stylesheet" href="launch/launch.css">
<script type="module" src="launch/${standard}.js"></script>
</head>
<body data-case="${id}">
<header>
<div role="status">
${inState('p')}
<noscript>${said('p', 'data-grave', 'lmsUnreachable')}</noscript>
</div>
${inState('button')}
</header>
<main hidden>
${said('p', '', 'lmsLeft')}
${said('button', 'data-does="again"', 'lmsAgain')}
</main>
<iframe title="${escaped(bothOf(titles))}"></iframe>
</body>
</html>
`;

/** Both titles, Welsh first, for where a standard or a page has one text. SCORM takes 200 characters. */
const bothOf = ({ cy, en }: LmsCase['titles']): string => (cy === en ? cy : `${cy} / ${en}`).slice(0, 200);
const courseTitles = (): LmsCase['titles'] => ({ en: sayIn('en')('lmsCourse'), cy: sayIn('cy')('lmsCourse') });

/** Returns SCORM 1.2's list of what is in a package. */
const manifest = (
  cases: readonly LmsCase[],
  shared: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="clear-steps-${uuidOf(idsOf(cases))}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="cases"><organization identifier="cases">
<title>${escaped(bothOf(courseTitles()))}</title>
${cases
  .map(
    ({ id, titles }) =>
      `<item identifier="item-${id}" identifierref="case-${id}"><title>${escaped(bothOf(titles))}</title></item>`,
  )
  .join('\n')}
</organization></organizations>
<resources>
${cases
  .map(
    ({ id }) => `<resource identifier="case-${id}" type="webcontent" adlcp:scormtype="sco" href="${id}.html">
<file href="${id}.html"/><dependency identifierref="shared"/></resource>`,
  )
  .join('\n')}
<resource identifier="shared" type="webcontent" adlcp:scormtype="asset">
${shared.map((path) => `<file href="${escaped(path)}"/>`).join('\n')}
</resource>
</resources>
</manifest>
`;

const idsOf = (cases: readonly LmsCase[]): string => `clear-steps:${cases.map(({ id }) => id).join(',')}`;
const texts = (tag: string, words: Readonly<Record<Language, string>>): string =>
  `<${tag}>${languages.map((one) => `<langstring lang="${one}">${escaped(words[one])}</langstring>`).join('')}</${tag}>`;
const about = (): string => texts('description', { en: sayIn('en')('lmsBefore'), cy: sayIn('cy')('lmsBefore') });

/** Returns cmi5's list of what is in a package. */
const courseStructure = (cases: readonly LmsCase[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="urn:uuid:${uuidOf(idsOf(cases))}">${texts('title', courseTitles())}${about()}</course>
${cases
  .map(
    ({ id, titles }) => `<au id="urn:uuid:${uuidOf(`clear-steps:${id}`)}" moveOn="Completed">
${texts('title', titles)}${about()}<url>${id}.html</url></au>`,
  )
  .join('\n')}
</courseStructure>
`;

const scripts = join(import.meta.dirname, 'page');
const worker = "worker-src 'self'";

/** Returns a page of the app with its own policy, narrowed: within a system it keeps no copy of itself on the device. */
function narrowed(page: string): string {
  if (!page.includes(worker)) throw plainError(`The built page has no ${worker} in its policy.`);
  return page.replace(worker, "worker-src 'none'");
}

/** What a practice needs of the built app, and its licences. */
const isNeeded = ({ path }: ServedFile): boolean =>
  /^(assets|icons)\/|^(index\.html|manifest\.webmanifest|licences\.txt)$/.test(path);

/** Returns the files of the built app, as a package has them. */
const appIn = (built: string): readonly ServedFile[] =>
  servedFiles(built)
    .filter(isNeeded)
    .map(({ path, content }) => ({
      path: `app/${path}`,
      content: path === 'index.html' ? Buffer.from(narrowed(Buffer.from(content).toString())) : content,
    }));

/** Returns the files of a package of cases, made from a built folder. */
export function packageOf(standard: Standard, cases: readonly LmsCase[], built: string): readonly ServedFile[] {
  const own = [`${standard}.js`, 'launch.js', 'launch.css'].map((name) => ({
    path: `launch/${name}`,
    content: readFileSync(join(scripts, name)),
  }));
  const shared = [...own, ...appIn(built)];
  const file = (path: string, text: string): ServedFile => ({ path, content: Buffer.from(text) });
  const pages = cases.map((one) => file(`${one.id}.html`, pageOf(one, standard)));
  const paths = shared.map(({ path }) => path);
  const list =
    standard === 'scorm' ? file('imsmanifest.xml', manifest(cases, paths)) : file('cmi5.xml', courseStructure(cases));
  return [list, ...pages, ...shared];
}
