import { every, type Check } from '../promises/check';
import type { Case } from '../search/case';
import { type Compared, compared, denied } from './compared';
import { rules } from './rules/all';
import { rule } from './term';
import { valuesOf } from './value';

/** Whether the terms of the file say the same of these rules as the app does. */
function agree({ names, isSo }: Compared, said: Case, wanted: ReturnType<typeof valuesOf>): boolean {
  const found = isSo(said);
  return names.every((name) => found(name) === wanted(rule(name)));
}

/** Whether the file or the app says that one of these rules is so. */
const isEverSo = ({ names, isSo }: Compared, said: Case, wanted: ReturnType<typeof valuesOf>): boolean =>
  names.some((name) => isSo(said)(name) || wanted(rule(name)));

/**
 * That the file and the app say the same of every case there can be, rule by rule. The file is printed from these very terms, so it is
 * the file that is compared. Where they differ, what a solver finds of the file is not said of the app.
 */
export const agreement: readonly Check[] = [
  ...compared.map((one) =>
    every('solver-unlike', { rules: one.names.join(', ') }, (said) => {
      const seen = one.seen?.(said) ?? said;
      return agree(one, seen, valuesOf(rules, seen));
    }),
  ),
  ...denied.map(({ where, never }) =>
    every('solver-unlike', { rules: never.flatMap(({ names }) => names).join(', ') }, (said) => {
      const wanted = valuesOf(rules, said);
      return !where.some((name) => wanted(rule(name))) || !never.some((one) => isEverSo(one, said, wanted));
    }),
  ),
];

/** The rules of which they do not say the same of one case; none where they agree in everything. */
export function partedIn(said: Case): readonly string[] {
  const wanted = valuesOf(rules, said);
  return compared.filter((one) => !agree(one, said, wanted)).flatMap(({ names }) => names);
}
