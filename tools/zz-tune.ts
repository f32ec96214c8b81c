import { keptList } from './words/kept-lists.ts';
import { allPairs } from './words/texts.ts';
import { sideBySide } from './words/side-by-side.ts';
import { meaningRule } from './words/meanings.ts';
export default function main([list = 'opposites', ...names]: readonly string[]): number {
  void keptList;
  const rule = meaningRule(list, list);
  let n = 0;
  for (const pair of allPairs()) for (const f of rule.find(pair, [])) {
    const name = /says (.*?): /.exec(f.words)?.[1] ?? '';
    if (names.length && !names.includes(name)) continue;
    n++;
    console.log(`${pair.file}:${pair.key} ## ${f.words} -> ${f.mend}`);
    if (names.length) for (const [a, b] of sideBySide(pair.en ?? '', pair.cy ?? '')) if (rule.find({ file: '', key: '', en: a, cy: b }, []).some((g) => g.words === f.words)) console.log('   E', a, '\n   C', b);
  }
  console.log(n);
  return 0;
}
