import words from './words.json' with { type: 'json' };
import { type CaseFault, parseCaseFile } from '../../src/case/file';
import { replay } from './driver';
import { caseText } from './case-text';

type Complaint = Omit<CaseFault, 'code'> & { readonly code: CaseFault['code'] | 'unreadable' };

const complain = (file: string, { place, code }: Complaint) =>
  process.stderr.write(`${[file, place, words[code]].filter(Boolean).join(': ').replace(/\s+/g, ' ')}\n`);

function replayFile(file: string): boolean {
  const text = caseText(file);
  const found = text === undefined ? ({ place: '', code: 'unreadable' } as const) : parseCaseFile(text);
  if ('code' in found) {
    complain(file, found);
    return false;
  }
  const { path, end, forms, risks, evidence, plan, followUps, danger, refused, complete, outstanding } = replay(found);
  const out = {
    id: found.id,
    path,
    end,
    forms,
    risks,
    evidence,
    plan,
    followUps,
    danger,
    refused,
    complete,
    outstanding,
  };
  process.stdout.write(`${JSON.stringify(out)}\n`);
  return true;
}

/** Prints a JSON object for each case file, or a line on standard error if it is bad. Returns 2 if any was bad. */
export default function main(files: readonly string[]): number {
  if (files.length === 0) {
    process.stderr.write(`${words.usage}\n`);
    return 2;
  }
  return files.map(replayFile).every(Boolean) ? 0 : 2;
}
