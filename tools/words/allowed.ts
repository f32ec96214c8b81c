import { listOf } from './lists.ts';
import type { Finding } from '../lib/pair.ts';

/** A finding that is allowed, with the kind of reason and the reason itself. */
export interface Allowance {
  readonly rule: string;
  /** A file, a file and a key after a colon, or * for everywhere. */
  readonly where: string;
  readonly words: string;
  readonly reason: string;
  readonly why: string;
}

/** Returns the list of what is allowed (lists/allowed.tsv), where ` | ` separates several rules, places or words. */
export const allowances = (): Allowance[] =>
  listOf('allowed').flatMap(([of = '', places = '', texts = '', reason = '', why = '']) =>
    places
      .split(' | ')
      .flatMap((where) =>
        of.split(' | ').flatMap((rule) => texts.split(' | ').map((words) => ({ rule, where, words, reason, why }))),
      ),
  );

const isThere = (where: string, { file, key }: Finding): boolean => ['*', file, `${file}:${key}`].includes(where);
const excuses = ({ rule, where, words }: Allowance, finding: Finding): boolean =>
  finding.rule === rule
  && isThere(where, finding)
  && (words === '*' || finding.words.toLowerCase() === words.toLowerCase());

/** Returns the findings that are left, the reasons of the excused ones, and the allowances that excuse nothing. */
export function applyAllowances(findings: readonly Finding[], allowed: readonly Allowance[]) {
  const excused = findings.filter((finding) => allowed.some((one) => excuses(one, finding)));
  const idle = allowed.filter((one) => !findings.some((finding) => excuses(one, finding)));
  const reasons = excused.map((finding) => allowed.find((one) => excuses(one, finding))?.reason ?? '');
  return { left: findings.filter((finding) => !excused.includes(finding)), idle, reasons };
}
