import { expect, it } from 'vitest';
import { clauses } from '../../../tools/proof/terms/clauses';
import { clauseIds } from '#protocol/clauses';

it('proves of the same clauses that the app knows', () => expect([...clauses].sort()).toEqual([...clauseIds].sort()));
