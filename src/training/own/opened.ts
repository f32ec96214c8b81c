import { answersSchema, caseKeys } from '../../case/file';
import { isFields } from '../../validation/schema';
import { taken } from '../../validation/take';
import { tried } from '../../validation/take';
import type { Problem, ProblemCode } from './check';

/** In which form letters are written; a file without a mark of it begins with a bracket, of which UTF-16 makes two bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

/** The text that a file holds, in UTF-8 or in UTF-16, without a mark of its order of bytes; undefined where it holds a picture or anything else that is no text. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What can be opened of a file in which something is wrong. */
export interface Rest {
  readonly title: string;
  readonly file: string;
}

/** With these, a text could be lost, or nothing can be read. */
const hopeless: readonly ProblemCode[] = ['given-twice', 'too-large', 'too-deep'];

const fieldsIn = (value: unknown): Readonly<Record<string, unknown>> => (isFields(value) ? value : {});

/** The answers and the reports that can be read, each by itself. */
function caseIn({ answers, reports }: Readonly<Record<string, unknown>>) {
  const all: readonly unknown[] = Array.isArray(reports) ? reports : [];
  return {
    answers: taken(answersSchema, answers) ?? {},
    reports: all.flatMap((one) => taken(caseKeys.reports, [one]) ?? []),
  };
}

/**
 * What can be opened of a file to write on: every text, and of its case what can be read. What is left to mend is found there again, at
 * its step. Out: undefined where the file holds no case in words.
 */
export function restOf(text: string, problems: readonly Problem[]): Rest | undefined {
  if (problems.some(({ code }) => hopeless.includes(code))) return undefined;
  const given = fieldsIn(tried(() => JSON.parse(text.replace(/^\uFEFF/, '')) as unknown));
  const scenario = fieldsIn(given['scenario']);
  const words = fieldsIn(scenario['words']);
  const titles = Object.values(words).map((one) => fieldsIn(one)['title']);
  const title = titles.find((one) => typeof one === 'string' && one.trim() !== '');
  if (typeof title !== 'string') return undefined;
  const id = problems.some(({ place }) => place === 'id') ? undefined : given['id'];
  const minutes = Number(scenario['minutes']) || null;
  return { title, file: JSON.stringify({ id, ...caseIn(given), scenario: { ...scenario, minutes, words } }) };
}
