import { readFileSync } from 'node:fs';
import { allowances, sift } from './words/allowed.ts';
import { findIn } from './words/check.ts';
export default function main(args: readonly string[]): number {
  const allow = allowances();
  for (const file of args) {
    const seeds = JSON.parse(readFileSync(file, 'utf8')) as any[];
    const by: Record<string, [number, number]> = {};
    let wrong = 0;
    for (const seed of seeds) {
      const { place, en, cy, wrongEn = en, wrongCy = cy, question } = seed;
      const [f, key] = place.split(':');
      const asked = question === undefined ? [] : [{ file: 'questions.json', key: `${question.id}/title`, cy: question.cy }];
      const found = (e: string, c: string) => sift(findIn([{ file: f, key, en: e, cy: c }, ...asked] as any), allow).left.filter((x: any) => x.key === key).map((x: any) => `${x.rule}: ${x.words}`);
      const good = found(en, cy);
      const rules = found(wrongEn, wrongCy).filter((l: string) => !good.includes(l)).map((l: string) => l.split(': ')[0]);
      const hit = rules.length > 0;
      (by[seed.kind] ??= [0, 0])[0]++; if (!hit) by[seed.kind]![1]++;
      if (args.length < 2) console.log(hit ? `+ ${seed.kind} ${place} ${[...new Set(rules)].join(' ')}` : `- ${seed.kind} ${place}`);
      if (seed.rule !== undefined && !rules.includes(seed.rule)) { wrong++; console.log('LOST', seed.rule, place, seed.wrongCy ?? seed.wrongEn); }
      if (args.length > 1 && seed.rule === undefined && hit) console.log('GAINED', file.split('/').at(-1), seed.kind, place, [...new Set(rules)].join(' '));
      if (args.length < 2 && good.length) console.log('   good:', good.join(' | '));
    }
    console.log(file, seeds.length, 'missed', Object.values(by).reduce((s, [, m]) => s + m, 0), JSON.stringify(by), 'lost', wrong);
  }
  return 0;
}
