import type { Said } from '../terms/case';
import { isAsked } from '../terms/meaning';
import { type Question, questionIds, takesMany } from '../terms/questions';
import { type Mark, type Task, taskIds } from '../terms/tasks';
import { lazyAnswers, lazyMarks } from './lazy';
import { editedSource, type Source } from './source';
import type { Value } from './space';

/** What the code under test is given: answers by question, standing marks by task. */
export interface Facts {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly marks: Readonly<Record<string, string | undefined>>;
}

/** A case, or a class of cases: asked by the promises in their words, and given to the code under test in its own. */
export class Case implements Said {
  #facts: Facts | undefined;
  constructor(readonly source: Source) {}

  says(question: Question, ...options: readonly string[]): boolean {
    return this.source.ask(question, (value) => value.some((option) => options.includes(option)), options.join());
  }

  isAnswered(question: Question): boolean {
    return this.source.ask(question, (value) => value.length > 0, 'any');
  }

  isMarked(task: Task, mark: Mark): boolean {
    return this.source.ask(`mark ${task}`, (value) => value.includes(mark), mark);
  }

  /** The same case with one answer changed. */
  with(question: Question, edit: (value: Value) => Value): Case {
    return new Case(editedSource(this.source, question, edit));
  }

  /** The same case without the answers that are off the path. */
  onThePath(): Case {
    const { source } = this;
    const counts = (question: Question) => isAsked(this, question);
    return new Case({
      isPlain: source.isPlain,
      ask: (thing, key, name) => (questionIds.some((id) => id === thing) && !counts(thing as Question) ? key([]) : source.ask(thing, key, name)),
    });
  }

  /** The case as the code under test takes it. */
  facts(): Facts {
    this.#facts ??= this.#asFacts();
    return this.#facts;
  }

  #asFacts(): Facts {
    const { source } = this;
    if (!source.isPlain) return { answers: lazyAnswers(source), marks: lazyMarks(source) };
    const whole = (thing: Question | `mark ${Task}`): Value => source.ask(thing, (value) => value);
    const answered = questionIds.filter((question) => whole(question).length > 0);
    const marked = taskIds.filter((task) => whole(`mark ${task}`).length > 0);
    return {
      answers: Object.fromEntries(answered.map((id) => [id, takesMany.includes(id) ? whole(id) : whole(id)[0] as string])),
      marks: Object.fromEntries(marked.map((task) => [task, whole(`mark ${task}`)[0]])),
    };
  }
}
