import { limits } from '../model/scenario';
import type { Draft } from './draft';

/** An id that is not taken: `own-family-computer`, `own-family-computer-2`. */
export function freeId(from: string, taken: readonly string[]): string {
  const base = `own-${from.replace(/^own-/, '')}`.slice(0, limits.id - 3).replace(/-+$/, '');
  const others = taken.map((_, at) => `${base}-${at + 2}`);
  return [base, ...others].find((id) => !taken.includes(id)) ?? base;
}

/** The id of a case: its own, or one made of the letters of its title that is not taken. */
export function idOf({ id, texts }: Draft, taken: readonly string[]): string {
  if (id !== undefined) return id;
  const title = texts['en.title'] ?? texts['cy.title'] ?? '';
  const letters = title.normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  return freeId(letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'case', taken);
}
