import { expect, it } from 'vitest';
import { clauses } from '../../proof/terms/clauses';
import { clauseIds } from '../../src/protocol/2015-07/clauses';

it('proves of the same clauses that the app knows', () => expect([...clauses].sort()).toEqual([...clauseIds].sort()));
