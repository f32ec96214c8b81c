import { allPairs } from './words/texts.ts';
import { sideBySide } from './words/side-by-side.ts';
import { rules } from './words/rules.ts';
export default function main(names: readonly string[]): number {
  let n = 0;
  const all = allPairs();
  for (const rule of rules.filter(({ id }) => names.includes(id)))
    for (const pair of all) for (const f of rule.find(pair, all)) {
      n++;
      console.log(`${pair.file}:${pair.key} ## ${rule.id} ${f.words} -> ${f.mend}`);
      for (const [a, b] of sideBySide(pair.en ?? '', pair.cy ?? '')) if (rule.find({ ...pair, en: a, cy: b }, all).some((g) => g.words === f.words)) console.log('   E', a, '\n   C', b);
    }
  console.log(n);
  return 0;
}
