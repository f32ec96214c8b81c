import { expect, it } from 'vitest';
import { partOf } from '../../src/session/addresses';

it.each([
  ['', 'live'],
  ['#/', 'live'],
  ['#/referrals/police', 'live'],
  ['#/training', 'live'],
  ['#/trainer/x', 'live'],
  ['#/train', '#/train'],
  ['#/train/', '#/train'],
  // So that a second link in the same tab opens too.
  ['#/train/_case/q1a-_b', '#/train/_case/q1a-_b'],
  ['#/train/dating-site-parent', '#/train/dating-site-parent/walk'],
  ['#/train/dating-site-parent/referrals/police', '#/train/dating-site-parent/walk'],
  ['#/train/dating-site-parent/present/need', '#/train/dating-site-parent/present'],
])('the address %s belongs to the part %s', (hash, part) => expect(partOf(hash)).toBe(part));
