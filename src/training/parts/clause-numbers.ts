import type { ClauseId } from '#protocol/clauses';

const numberOf = (id: ClauseId): string => /^[\d.]+/.exec(id)?.[0] ?? id;

/** The numbers of some clauses in one line, each once, such as `5.5.5, 5.5.7`; empty where there is none. */
export const clauseNumbers = (clauses: readonly ClauseId[]): string => [...new Set(clauses.map(numberOf))].join(', ');
