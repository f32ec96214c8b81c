import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readJson, writeJson } from './edit.ts';
import { likeIt, madeUp, numbers, textsIn, vocabularyOf } from './words.ts';

const folder = 'src/training/scenarios';

function writeWords(copy: string, file: string, nth: number): void {
  const words = readJson(copy, `${file}.json`);
  const vocabulary = vocabularyOf(textsIn(words));
  const random = numbers(nth);
  writeJson(
    copy,
    `${file}-${nth}.json`,
    likeIt(words, (text) => madeUp(text, vocabulary, random)),
  );
}

function addLike(copy: string, id: string, nth: number, languages: readonly string[]): void {
  writeJson(copy, `${folder}/${id}-${nth}.json`, {
    ...(readJson(copy, `${folder}/${id}.json`) as object),
    id: `${id}-${nth}`,
  });
  for (const language of languages) writeWords(copy, `locales/${language}/scenarios/${id}`, nth);
}

/** Adds made-up scenarios until there are `times` as many: each a case file, with words of its own in each of the languages. */
export function addScenarios(copy: string, times: number, languages: readonly string[]): void {
  const ids = readdirSync(join(copy, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'));
  for (let nth = 2; nth <= times; nth++) ids.forEach((id) => addLike(copy, id, nth, languages));
}
