import { type Question, questionIds } from '../terms/questions';
import { taskIds } from '../terms/tasks';
import type { Source } from './source';

const unreadable = (): never => {
  throw new Error('A rule reads the answers in a way that the search cannot follow.');
};
const closed = { has: unreadable, ownKeys: unreadable, getOwnPropertyDescriptor: unreadable, set: unreadable };

/** A list of options that is asked for only as far as it is read: any other reading than these two takes it whole. */
function lazyList(source: Source, question: Question): readonly string[] {
  return new Proxy<readonly string[]>([], {
    ...closed,
    get: (_, name) => {
      if (name === 'some') return (test: (option: string) => boolean) => source.ask(question, (value) => value.some((option) => Boolean(test(option))));
      if (name === 'includes') return (option: string) => source.ask(question, (value) => value.includes(option));
      const value = source.ask(question, (whole) => whole);
      const member: unknown = Reflect.get(value, name);
      return typeof member === 'function' ? (member.bind(value) as unknown) : member;
    },
  });
}

/** The answers of a class of cases, each read only as far as it is asked for. Copying them reads none. */
export const lazyAnswers = (source: Source): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(questionIds.map((question) => [question, lazyList(source, question)]));

/** The standing marks of a class of cases. */
export const lazyMarks = (source: Source): Readonly<Record<string, string | undefined>> => Object.defineProperties({},
  Object.fromEntries(taskIds.map((task) => [task, {
    enumerable: true, get: () => source.ask(`mark ${task}`, ([mark]) => mark),
  }])));
