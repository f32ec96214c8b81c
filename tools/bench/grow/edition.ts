import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { editionFolder } from '../../lib/edition.ts';
import { edit } from './edit.ts';

const parts = ['evidence', 'questions', 'tasks'];

/** Adds a made-up second edition of the protocol: one folder, fetched by who opens it, and named where parts are kept apart. */
export function addEdition(copy: string, id: string): void {
  cpSync(join(copy, editionFolder), join(copy, 'src/protocol', id), { recursive: true });
  const open = parts.map((part) => `import('../protocol/${id}/${part}')`).join(', ');
  edit(
    copy,
    'src/app/main.tsx',
    'stayApart();\n',
    `stayApart();\nif (location.hash === '#/edition') void Promise.all([${open}]);\n`,
  );
}
