import { load } from '../load';
export default async function main([depth, list]: string[]) {
  const p = await load<any>('tools/proof/app/try.ts');
  const t = performance.now();
  console.log(JSON.stringify(await p.run(Number(depth), list), null, 1).slice(0, 3000), performance.now() - t, process.cpuUsage());
  return 0;
}
