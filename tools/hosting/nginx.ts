import { contentPolicy, ownHeaders, secureHeaders, sharedHeaders, type Headers } from './headers.ts';
import { textTypes, types, worthCompressing } from './files.ts';

const indented = (lines: readonly string[]): string =>
  lines.map((line) => (line === '' ? '' : `    ${line}`)).join('\n');
const block = (head: string, lines: readonly string[]): string =>
  `${head} {\n${indented(lines.join('\n').split('\n'))}\n}`;
const cacheOf = (kind: 'page' | 'asset'): string => `"${ownHeaders(kind)['Cache-Control']}"`;

// The headers that differ between files, by the file's address; at a root and in a folder alike. An empty one is not sent.
const policy = block('map $uri $clear_steps_policy', [
  `default "${contentPolicy('other')}";`,
  `"~\\.html$" "${contentPolicy('page')}";`,
  `"~/sw\\.js$" "${contentPolicy('worker')}";`,
]);
const permissions = block('map $uri $clear_steps_permissions', [
  'default "";',
  `"~\\.html$" "${ownHeaders('page')['Permissions-Policy']}";`,
]);
// Only what was found: a file that is missing for a moment must not count as missing for a year.
const cache = block('map $status$uri $clear_steps_cache', [
  `default ${cacheOf('page')};`,
  `"~^(200|206|304)/(.*/)?assets/" ${cacheOf('asset')};`,
]);

const always = (headers: Headers): readonly string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
const headerLines = (isSecure: boolean): readonly string[] =>
  always({
    ...sharedHeaders,
    ...(isSecure ? secureHeaders : {}),
    'Content-Security-Policy': '$clear_steps_policy',
    'Permissions-Policy': '$clear_steps_permissions',
    'Cache-Control': '$clear_steps_cache',
  });
// nginx always has text/html, and warns where it is named.
const namedTypes = textTypes.filter((type) => type !== 'text/html').join(' ');
const typeLines = Object.entries(types).map(([ending, type]) => `${type} ${ending};`);

const compression = [
  '# The build has written the compressed copies; where they were left behind, nginx compresses as it sends.',
  'gzip_static on;',
  'gzip on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  `gzip_min_length ${worthCompressing};`,
  `gzip_types ${namedTypes};`,
];
const privacy = [
  'server_tokens off;',
  '# A line of the log would say who opened this page, and when.',
  'access_log off;',
  'log_not_found off;',
  'if ($request_method !~ ^(GET|HEAD)$) { return 405; }',
];

function places({ pathname }: URL, folder: string): readonly string[] {
  const place = block(`location ${pathname}`, [
    `alias "${folder}/";`,
    'index index.html;',
    `error_page 404 ${pathname}404.html;`,
  ]);
  if (pathname === '/') return [place];
  return [
    '# Without its last slash the page would look for its files one folder up.',
    'absolute_redirect off;',
    `location = ${pathname.slice(0, -1)} { return 301 ${pathname}; }`,
    place,
  ];
}

const secure = (name: string): readonly string[] => [
  '# nginx before 1.25.1 does not know the next line: leave it out there.',
  'http2 on;',
  `ssl_certificate /etc/ssl/${name}.pem;`,
  `ssl_certificate_key /etc/ssl/private/${name}.key;`,
  'ssl_protocols TLSv1.2 TLSv1.3;',
  '',
];

const toSecure = (name: string): string =>
  block('server', [
    'listen 80;',
    `server_name ${name};`,
    'server_tokens off;',
    'access_log off;',
    'return 301 https://$server_name$request_uri;',
  ]);

/**
 * A site file for nginx.
 * In: the address that the app is to have, ending in a slash, and the folder on the server that holds what was built.
 */
export function nginxSite(address: URL, folder: string): string {
  const isSecure = address.protocol === 'https:';
  const port = address.port || (isSecure ? '443' : '80');
  const server = block('server', [
    `listen ${port}${isSecure ? ' ssl' : ''};`,
    `server_name ${address.hostname};`,
    '',
    ...(isSecure ? secure(address.hostname) : []),
    ...headerLines(isSecure),
    '',
    block('types', typeLines),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${namedTypes};`,
    '',
    ...compression,
    '',
    ...privacy,
    '',
    ...places(address, folder),
  ]);
  const made = `# Clear Steps at ${address.href}: a site file for nginx. Made by: npm run --silent tool -- nginx-site ${address.href} ${folder}`;
  return `${[made, policy, permissions, cache, ...(isSecure ? [toSecure(address.hostname)] : []), server].join('\n\n')}\n`;
}
