import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signedParts } from '../../../../src/review/part-ids.ts';
import main from '../../../../tools/local/signatures/cli.ts';
import { signatures } from '../../../../tools/local/signatures/plugin.ts';
import { signedNow } from '../../../../tools/local/signatures/signed.ts';
import { smallBuild } from '../../../support/small-build.ts';
import { code, codes, codesOf, mistyped, signed } from './files.ts';

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatures-'));
  mkdirSync(join(folder, 'local'));
  vi.clearAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The codes once the content of one part is another. */
const changed = (part: (typeof signedParts)[number]): typeof codes => ({
  edition: code('f'),
  parts: { ...codes.parts, [part]: { ...codes.parts[part], code: code('x') } },
});

describe('a signature as it stands now', () => {
  it.each(signedParts)('is taken from %s alone where only that changed, though the edition is another', (part) => {
    const [now] = signedNow({ signatures: [signed] }, changed(part));
    expect(now?.parts.filter(({ isChanged }) => isChanged).map((one) => one.part)).toEqual([part]);
    expect(now?.parts).toHaveLength(signedParts.length);
    expect(now?.edition).toBe(codes.edition);
  });
  it('stands whole where nothing changed', () => {
    expect(signedNow({ signatures: [signed] }, codes)[0]?.parts.some(({ isChanged }) => isChanged)).toBe(false);
  });
  it('says whether another edition was signed, whatever became of its parts', () => {
    const of = (edition: string) => signedNow({ signatures: [{ ...signed, edition }] }, codes)[0];
    expect(of(codes.edition)?.isOther).toBe(false);
    expect(of(code('0'))).toMatchObject({ isOther: true, edition: code('0') });
    expect(of(code('0'))?.parts.some(({ isChanged }) => isChanged)).toBe(false);
  });
  it('gives way, part by part, to a later one in the same role, wherever that stands in the file', () => {
    const later = { ...signed, on: '2026-11-27', parts: { 'judgement/plan': code('x') } };
    for (const signatures of [
      [signed, later],
      [later, signed],
    ]) {
      const [first, second] = signedNow({ signatures }, changed('judgement/plan'));
      expect(first?.parts.map(({ part }) => part)).toEqual(signedParts.slice(1));
      expect(second?.parts).toEqual([expect.objectContaining({ part: 'judgement/plan', isChanged: false })]);
    }
  });
  it('is not replaced by one in another role', () => {
    const other = { ...signed, by: 'welsh-reader', on: '2026-11-27' } as const;
    expect(signedNow({ signatures: [signed, other] }, codes).map(({ parts }) => parts.length)).toEqual([
      signedParts.length,
      signedParts.length,
    ]);
  });
});

describe('the command', () => {
  const put = (content: object): string => {
    const file = join(folder, 'local/signatures.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  it('says of each part whether its signature still stands', async () => {
    const file = put({ signatures: [signed] });
    expect(await main([file], () => Promise.resolve(changed('judgement/evidence')))).toBe(0);
    const told = log.mock.calls.map(([line]) => String(line));
    expect(told).toHaveLength(signedParts.length + 1);
    expect(told.filter((line) => line.startsWith('changed since'))).toEqual([
      expect.stringContaining('judgement/evidence  (safeguarding-lead of Example Health Board, 2026-11-25'),
    ]);
    expect(told.every((line) => line === 'ok' || line.endsWith('; for another edition, eeeeeeee)'))).toBe(true);
    expect(told.at(-1)).toBe('ok');
    vi.clearAllMocks();
    await main([file], codesOf);
    expect(log.mock.calls.flat().join()).not.toContain('another edition');
  });
  it('prints without a file a signature of this copy to fill in, as the file takes it', async () => {
    expect(await main([], codesOf)).toBe(0);
    const told = JSON.parse(String(log.mock.calls[0]?.[0])) as object;
    expect(told).toEqual({
      by: '',
      of: { en: '', cy: '' },
      on: '',
      again: '',
      edition: signed.edition,
      parts: signed.parts,
    });
    // Who fills nothing in has not signed.
    expect(await main([put({ signatures: [told] })], codesOf)).toBe(2);
    const { by, of, on, again } = signed;
    expect(await main([put({ signatures: [{ ...told, by, of, on, again }] })], codesOf)).toBe(0);
  });
  it('refuses a wrong file, one that is not there, and two', async () => {
    expect(await main([put(mistyped)], codesOf)).toBe(2);
    expect(error).toHaveBeenLastCalledWith(
      expect.stringContaining('signatures[0].parts.judgement/plan: is not the code'),
    );
    expect(await main([join(folder, 'none.json')], codesOf)).toBe(2);
    expect(await main(['a', 'b'], codesOf)).toBe(2);
  });
});

describe('in the build', () => {
  const built = (content: object, codesNow = codesOf) =>
    smallBuild(
      {
        'main.js': "import signed from 'virtual:signatures'; console.log(signed);",
        'local/signatures.json': JSON.stringify(content),
      },
      [signatures(codesNow)],
    );
  it('a wrong file stops it, with the line, the field and how to mend it', async () => {
    await expect(built(mistyped)).rejects.toThrow(
      /local\/signatures\.json:1: signatures\[0\]\.parts\.judgement\/plan: /,
    );
  });
  it('works out no code where nobody has signed', async () => {
    const never = vi.fn(codesOf);
    await built({}, never);
    expect(never).not.toHaveBeenCalled();
  });
  it('bakes in who signed, and works the codes out once', async () => {
    const once = vi.fn(codesOf);
    await built({ signatures: [signed] }, once);
    expect(once).toHaveBeenCalledOnce();
  });
});
