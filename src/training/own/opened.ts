import { answersSchema, caseKeys } from '../../case/file';
import { isFields, validPart, orUndefined } from '../../validation/schema';
import type { Problem, ProblemCode } from './check';

/** Guesses the encoding. A file without a byte order mark begins with a bracket, which is two bytes in UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

/** Returns the text of a UTF-8 or UTF-16 file without its byte order mark; undefined if it is not text. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What can be opened of a file with problems. */
export interface Rest {
  readonly title: string;
  readonly file: string;
}

/** Problems that could lose text, or make the file unreadable. */
const hopeless: readonly ProblemCode[] = ['given-twice', 'too-large', 'too-deep'];

const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> => (isFields(value) ? value : {});

/** The answers and the reports that can be read, each independently. */
function caseIn({ answers, reports }: Readonly<Record<string, unknown>>) {
  const all: readonly unknown[] = Array.isArray(reports) ? reports : [];
  return {
    answers: validPart(answersSchema, answers) ?? {},
    reports: all.flatMap((one) => validPart(caseKeys.reports, [one]) ?? []),
  };
}

/**
 * Returns what can be opened of a file to carry on writing: all its texts, and the readable part of its case. What is
 * left to correct shows up again at its step. Returns undefined if the file has no case with words.
 */
export function salvage(text: string, problems: readonly Problem[]): Rest | undefined {
  if (problems.some(({ code }) => hopeless.includes(code))) return undefined;
  const given = fieldsIn(orUndefined(() => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown));
  const scenario = fieldsIn(given['scenario']);
  const words = fieldsIn(scenario['words']);
  const titles = Object.values(words).map((one) => fieldsIn(one)['title']);
  const title = titles.find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof title !== 'string') return undefined;
  const id = problems.some(({ place }) => place === 'id') ? undefined : given['id'];
  const minutes = Number(scenario['minutes']) || null;
  return { title, file: JSON.stringify({ id, ...caseIn(given), scenario: { ...scenario, minutes, words } }) };
}
