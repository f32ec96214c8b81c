import { expect, it } from 'vitest';
import { siteIds } from '#protocol/resources';
import { isGated, updateIds, updates } from '../../../src/updates/updates';
import { languages } from '../../../src/words/language-ids';
import { sheetFiles } from '../../../tools/book/confirm';
import { root } from '../../../tools/lib/root.mjs';
import { irreplaceableFacts } from '../../../tools/local/confirmations/check';
import { textAt } from '../../words/locales';

const files = sheetFiles(root);
const named = (ending: string) => Object.keys(files).filter((name) => name.endsWith(ending));
const idsIn = (name: string, part: 'facts' | 'sites'): readonly string[] =>
  Object.keys((JSON.parse(files[name] ?? '') as Record<string, object>)[part] ?? {});

it('gives each fact and each site to one role, which has a sheet in each language', () => {
  const names = named('.json');
  expect(names.flatMap((name) => idsIn(name, 'facts')).sort()).toEqual([...updateIds].sort());
  expect(names.flatMap((name) => idsIn(name, 'sites')).sort()).toEqual([...siteIds].sort());
  expect(names).toHaveLength(6);
  for (const language of languages)
    expect(named(`-${language}.html`)).toEqual(names.map((name) => name.replace('.json', `-${language}.html`)));
});

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'");

it.each(languages)('says of each fact what it says, its sources and its id, duties first, in %s', (language) => {
  for (const name of named('.json')) {
    const page = textOf(files[name.replace('.json', `-${language}.html`)] ?? '');
    const [ofPilot = '', others = ''] = page.split(textAt(language, 'judgement:confirm/full'));
    for (const id of updateIds.filter((one) => idsIn(name, 'facts').includes(one))) {
      const sources = updates[id].sources.map(({ at }) => at).filter((at) => !isGated(at));
      const missing = [textOf(textAt(language, `updates:facts/${id}/name`)), `facts: ${id}`, ...sources].filter(
        (text) => !(irreplaceableFacts.includes(id) ? ofPilot : others).includes(text),
      );
      expect([id, missing]).toEqual([id, []]);
    }
    // The file has them in the same order.
    const places = idsIn(name, 'facts').map((id) => page.indexOf(`facts: ${id}`));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  }
});
