import { describe, expect, it } from 'vitest';
import { listOf } from './expected';

const order = ['a', 'b', 'c', 'd', 'e'];
const base = ['a', 'c', 'e'];

describe('a list of ids by what differs from the base’s', () => {
  it('is the base’s where nothing is said', () => expect(listOf(base, undefined, order)).toEqual(base));
  it('is the one given whole', () => expect(listOf(base, ['e', 'd'], order)).toEqual(['e', 'd']));
  it('has more, in the order of the flow', () =>
    expect(listOf(base, { with: ['d', 'b'] }, order)).toEqual(['a', 'b', 'c', 'd', 'e']));
  it('has less', () => expect(listOf(base, { without: ['c'] }, order)).toEqual(['a', 'e']));
  it('ends earlier', () => expect(listOf(base, { with: ['b'], to: 'c' }, order)).toEqual(['a', 'b', 'c']));
  it.each([
    ['adds what is there', { with: ['c'] }],
    ['adds what the flow does not know', { with: ['z'] }],
    ['takes away what is not there', { without: ['b'] }],
    ['takes away what lies beyond its end', { without: ['e'], to: 'c' }],
    ['ends where it never comes', { to: 'd' }],
  ])('throws where it %s', (_, given) => expect(() => listOf(base, given, order)).toThrow('is no difference'));
});
