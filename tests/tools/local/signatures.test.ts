import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { signedParts } from '../../../src/review/part-ids.ts';
import { languages } from '../../../src/words/language-ids.ts';
import main from '../../../tools/local/signatures/cli.ts';
import { signedNow } from '../../../tools/local/signatures/signed.ts';
import { textAt } from '../../words/locales.ts';
import { code, codes, codesOf, signed } from './signatures/files.ts';

const [log, error] = (['log', 'error'] as const).map((of) => vi.spyOn(console, of).mockImplementation(() => undefined));
const folder = mkdtempSync(join(tmpdir(), 'signatures-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => void vi.clearAllMocks());

/** The codes after the content of one part has changed. */
const changed = (part: (typeof signedParts)[number]): typeof codes => ({
  edition: code('f'),
  parts: { ...codes.parts, [part]: { ...codes.parts[part], code: code('x') } },
});

describe('a signature as it stands now', () => {
  it.each(signedParts)('is taken from %s alone where only that changed, though the edition is another', (part) => {
    const [now] = signedNow({ signatures: [signed] }, changed(part));
    expect(now?.parts.filter(({ isChanged }) => isChanged).map((one) => one.part)).toEqual([part]);
    expect(now).toMatchObject({ edition: codes.edition, isOther: true });
  });
  it('stands whole where nothing changed', () => {
    const [now] = signedNow({ signatures: [signed] }, codes);
    expect(now?.parts.map(({ isChanged }) => isChanged)).toEqual(signedParts.map(() => false));
    expect(now?.isOther).toBe(false);
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
    const inAnotherRole = { ...later, by: 'welsh-reader' } as const;
    expect(signedNow({ signatures: [signed, inAnotherRole] }, codes)[0]?.parts).toHaveLength(signedParts.length);
  });
});

describe('the command', () => {
  const put = (content: object): string => {
    writeFileSync(join(folder, 'signatures.json'), JSON.stringify(content));
    return join(folder, 'signatures.json');
  };
  const told = () => log!.mock.calls.map(([line]) => String(line));

  it.each(languages)('says of each part whether its signature still stands, in %s', async (language) => {
    const now = () => Promise.resolve(changed('judgement/evidence'));
    expect(await main([`--${language}`, put({ signatures: [signed] })], now)).toBe(0);
    const [stands, changedSince] = ['stands', 'changedSince'].map((key) => textAt(language, `adopt:signed/${key}`));
    expect(told().map((line) => line.split('  ').slice(0, 2))).toEqual([
      ...signedParts.map((part) => [part === 'judgement/evidence' ? changedSince : stands, part]),
      ['ok'],
    ]);
    expect(told()[0]).toContain(`(safeguarding-lead`);
    expect(told()[0]).toContain(signed.of[language]);
  });
  it('prints without a file a signature of this copy to fill in, as the file takes it once it is filled in', async () => {
    expect(await main([], codesOf)).toBe(0);
    const toFillIn = JSON.parse(told().join('\n')) as object;
    expect(toFillIn).toMatchObject({ edition: signed.edition, parts: signed.parts });
    expect(await main([put({ signatures: [toFillIn] })], codesOf)).toBe(2);
    const { by, of, on, again } = signed;
    expect(await main([put({ signatures: [{ ...toFillIn, by, of, on, again }] })], codesOf)).toBe(0);
  });
  it('refuses a wrong file, one that is not there, and two', async () => {
    expect(await main([put({ signatures: [{ ...signed, parts: { 'judgement/plan': code('9') } }] })], codesOf)).toBe(2);
    expect(error).toHaveBeenLastCalledWith(
      expect.stringContaining('signatures[0].parts.judgement/plan: is not the code'),
    );
    expect([await main([join(folder, 'none.json')], codesOf), await main(['a', 'b'], codesOf)]).toEqual([2, 2]);
  });
});
