import { isAbsolute } from 'node:path/posix';
import { cannot } from '../lib/cannot.ts';
import { readAddress } from './address.ts';
import { textTypes, types, worthCompressing } from './files.ts';
import { contentPolicy, ownHeaders, secureHeaders, sharedHeaders } from './headers.ts';
import { say } from './words.ts';

const cacheOf = (kind: 'page' | 'asset'): string => `"${ownHeaders(kind)['Cache-Control']}"`;
// nginx always has text/html, and warns if it is named.
const namedTypes = textTypes.filter((type) => type !== 'text/html').join(' ');

// The headers that differ by file, for an app at a root or in a folder. Empty headers are not sent. Only an existing
// file is cached: one that is missing for a moment must not count as missing for a year.
const maps = `map $uri $clear_steps_policy {
    default "${contentPolicy('other')}";
    "~\\.html$" "${contentPolicy('page')}";
    "~/sw\\.js$" "${contentPolicy('worker')}";
}

map $uri $clear_steps_permissions {
    default "";
    "~\\.html$" "${ownHeaders('page')['Permissions-Policy']}";
}

map $status$uri $clear_steps_cache {
    default ${cacheOf('page')};
    "~^(200|206|304)/(.*/)?assets/" ${cacheOf('asset')};
}
`;

function headerLines(isSecure: boolean): string {
  const headers = {
    ...sharedHeaders,
    ...(isSecure ? secureHeaders : {}),
    'Content-Security-Policy': '$clear_steps_policy',
    'Permissions-Policy': '$clear_steps_permissions',
    'Cache-Control': '$clear_steps_cache',
  };
  return Object.entries(headers)
    .map(([name, value]) => `    add_header ${name} "${value}" always;\n`)
    .join('');
}

const toSecure = (name: string): string => `server {
    listen 80;
    server_name ${name};
    server_tokens off;
    access_log off;
    return 301 https://$server_name$request_uri;
}

`;

const secure = (name: string): string => `    # nginx before 1.25.1 does not know the next line: leave it out there.
    http2 on;
    ssl_certificate /etc/ssl/${name}.pem;
    ssl_certificate_key /etc/ssl/private/${name}.key;
    ssl_protocols TLSv1.2 TLSv1.3;

`;

const toFolder = (
  pathname: string,
): string => `    # Without its last slash the page would look for its files one folder up.
    absolute_redirect off;
    location = ${pathname.slice(0, -1)} { return 301 ${pathname}; }
`;

/**
 * Returns a site file for nginx, for the app's address, ending in a slash, and the folder on the server with the built
 * app.
 */
export function nginxSite({ href, protocol, hostname, port, pathname }: URL, folder: string): string {
  const isSecure = protocol === 'https:';
  return `# Clear Steps at ${href}: a site file for nginx. Made by: npm run --silent tool -- nginx-site ${href} ${folder}

${maps}
${isSecure ? toSecure(hostname) : ''}server {
    listen ${port || (isSecure ? '443' : '80')}${isSecure ? ' ssl' : ''};
    server_name ${hostname};

${isSecure ? secure(hostname) : ''}${headerLines(isSecure)}
    types {
${Object.entries(types)
  .map(([ending, type]) => `        ${type} ${ending};\n`)
  .join('')}    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${namedTypes};

    # The build has written the compressed copies; where they were left behind, nginx compresses as it sends.
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length ${worthCompressing};
    gzip_types ${namedTypes};

    server_tokens off;
    # A line of the log would say who opened this page, and when.
    access_log off;
    log_not_found off;
    if ($request_method !~ ^(GET|HEAD)$) { return 405; }

${pathname === '/' ? '' : toFolder(pathname)}    location ${pathname} {
        alias "${folder}/";
        index index.html;
        error_page 404 ${pathname}404.html;
    }
}
`;
}

/** Prints the site file for an address and a folder on the server. Returns the exit code: 2 if either is not valid. */
export default function main([given = '', folder = '']: readonly string[]): number {
  const address = readAddress(given);
  if (!address || !isAbsolute(folder)) return cannot(say('siteUsage'));
  process.stdout.write(nginxSite(address, folder.replace(/\/+$/, '')));
  return 0;
}
