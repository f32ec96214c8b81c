import { describe, expect, it } from 'vitest';
import { type Register, registerOf, registers } from '../../tools/words/register.ts';
import { allPairs } from '../../tools/words/texts.ts';

const placesOf = (register: Register): string[] =>
  allPairs()
    .filter((pair) => registerOf(pair) === register)
    .map(({ file, key }) => `${file}:${key}`);

describe('the register of a text', () => {
  it.each(registers)('%s: there are texts of it', (register) => {
    expect(placesOf(register)).not.toEqual([]);
  });

  it.each([
    ['spoken.json', 'harm/grooming', 'call'],
    ['call.json', 'say/prevent', 'call'],
    ['call.json', 'say/title', 'page'],
    ['tasks.json', 'police/opening', 'call'],
    ['tasks.json', 'police/doNot', 'page'],
    ['advice.json', 'say/child/lines', 'child'],
    ['advice.json', 'say/child/then', 'page'],
    ['advice.json', 'say/parent/lines', 'parent'],
    ['scenarios/family-computer.json', 'stages/harm', 'story'],
    ['scenarios/family-computer.json', 'debrief', 'story'],
    ['scenarios/family-computer.json', 'why/harm', 'page'],
    ['training.json', 'practice/next/looked', 'story'],
    ['training.json', 'practice/moment/next', 'page'],
    ['say.json', 'harm/grooming', 'page'],
  ])('%s %s: is of the %s', (file, key, register) => {
    expect(registerOf({ file, key })).toBe(register);
  });

  it('leaves ti to what is said to a child alone', () => {
    expect(placesOf('child')).toEqual(['advice.json:say/child/lines']);
  });
});
