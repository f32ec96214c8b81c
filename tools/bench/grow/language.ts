import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../src/words/language-ids.ts';
import { edit, readJson, writeJson } from './edit.ts';

interface Ui {
  readonly languages: Readonly<Record<string, unknown>> & { readonly switchTo: Readonly<Record<string, string>> };
}

interface Call {
  readonly say: { readonly in: Readonly<Record<string, string>> };
}

/** Adds a made-up third language, as long as the Welsh: one folder, and its name where the languages stand, and where a call offers them. */
export function addLanguage(copy: string, id: string): void {
  cpSync(join(copy, 'locales/cy'), join(copy, 'locales', id), { recursive: true });
  for (const language of [...languages, id]) {
    const file = `locales/${language}/ui.json`;
    const ui = readJson(copy, file) as Ui;
    const names = { ...ui.languages, [id]: 'Made-up', switchTo: { ...ui.languages.switchTo, [id]: 'Made-up' } };
    writeJson(copy, file, { ...ui, languages: names });
    const call = readJson(copy, `locales/${language}/call.json`) as Call;
    const say = { ...call.say, in: { ...call.say.in, [id]: 'Made-up' } };
    writeJson(copy, `locales/${language}/call.json`, { ...call, say });
  }
  edit(copy, 'src/words/language-ids.ts', '] as const', `, '${id}'] as const`);
}
