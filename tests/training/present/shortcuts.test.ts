import { describe, expect, it } from 'vitest';
import { commandOf, commands, letters } from '../../../src/training/present/shortcuts';

const press = (
  code: string,
  held: Partial<Record<'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'repeat', boolean>> = {},
) => ({
  code,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...held,
});
const both = { altKey: true, shiftKey: true };
const on = { letters: true, remote: true };

it('gives each command a letter of its own', () => expect(new Set(Object.values(letters)).size).toBe(commands.length));

describe('a key', () => {
  it.each(commands)('with Alt and Shift asks for %s', (command) =>
    expect(commandOf(press(`Key${letters[command]}`, both), on)).toBe(command),
  );
  it.each([
    {},
    { altKey: true },
    { shiftKey: true },
    { ...both, ctrlKey: true },
    { ...both, metaKey: true },
    { ...both, repeat: true },
  ])('asks for nothing with %o', (held) => expect(commandOf(press('KeyK', held), on)).toBeUndefined());
  it('of a remote goes onward and back, and not with another key', () => {
    for (const [onward, backward] of [
      ['PageDown', 'PageUp'],
      ['ArrowRight', 'ArrowLeft'],
      ['ArrowDown', 'ArrowUp'],
    ] as const)
      expect([onward, backward].map((code) => commandOf(press(code), on))).toEqual(['onward', 'backward']);
    expect(commandOf(press('PageDown', { shiftKey: true }), on)).toBeUndefined();
  });
  it('asks for nothing where its switch is off, and the other ones still do', () => {
    expect(commandOf(press('KeyK', both), { letters: false, remote: true })).toBeUndefined();
    expect(commandOf(press('PageDown'), { letters: false, remote: true })).toBe('onward');
    expect(commandOf(press('PageDown'), { letters: true, remote: false })).toBeUndefined();
  });
});
