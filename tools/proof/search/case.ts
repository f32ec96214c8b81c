import type { Said } from '../terms/case';
import { isAsked } from '../terms/meaning';
import { asGiven, type OptionOf, type Question, questionIds } from '../terms/questions';
import { bodies, type Body, type FollowUp, followUpIds, type Mark, type Task, taskIds } from '../terms/tasks';
import { everyFact } from '../terms/told';
import { lazyAnswers, lazyMarks, lazyTold } from './lazy';
import { editedSource, none, plainSource, type Source } from './source';
import { allTold, type Thing, toldAs, type Value, type Values } from './space';

/** What the code under test is given: answers by question, current marks by task, and what Social Services and the Police were told. */
export interface Facts {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly told: Readonly<Record<string, readonly string[]>>;
}

/** A case, or a class of cases: asked by the promises in their words, and given to the code under test in its own. */
export class Case implements Said {
  #facts: Facts | undefined;
  constructor(readonly source: Source) {}

  says<Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]): boolean {
    return options.reduce((some, option) => some.or(option), none).of(this.source, question);
  }

  isAnswered(question: Question): boolean {
    return this.source.ask(question, (value) => value.length > 0, 'answered');
  }

  /** An answer or a mark, whole: to be asked of one case only, since a class would be parted by every value. */
  given(thing: Thing): Value {
    return this.source.ask(thing, (value) => value, 'whole');
  }

  isMarked(task: Task, mark: Mark): boolean {
    return this.source.ask(`mark ${task}`, (value) => value.includes(mark), `mark:${mark}`);
  }

  isDone(id: FollowUp): boolean {
    return this.source.ask(`mark ${id}`, (value) => value.length > 0, 'answered');
  }

  isTold(body: Body, fact: string): boolean {
    return none.or(toldAs(body, fact)).of(this.source, 'told');
  }

  /** The same case with one answer or mark changed; a change that has a name is worked out once for each list of values. */
  with(thing: Thing, edit: (value: Value) => Value, called?: string): Case {
    return new Case(editedSource(this.source, thing, edit, called));
  }

  /** The same case without the answers that are off the path. */
  onThePath(): Case {
    const { source } = this;
    const counts = (question: Question) => isAsked(this, question);
    return new Case({
      isPlain: source.isPlain,
      ask: (thing, key, name) =>
        questionIds.some((id) => id === thing) && !counts(thing as Question) ? key([]) : source.ask(thing, key, name),
    });
  }

  /** The same case with everything told to whoever was told: nothing is news. */
  withAllTold(): Case {
    return this.with('told', () => allTold, 'all told');
  }

  /** The case as the code under test takes it. */
  facts(): Facts {
    this.#facts ??= this.#asFacts();
    return this.#facts;
  }

  #asFacts(): Facts {
    const { source } = this;
    if (!source.isPlain) return { answers: lazyAnswers(source), marks: lazyMarks(source), told: lazyTold(source) };
    const answered = questionIds.filter((question) => this.given(question).length > 0);
    const marked = [...taskIds, ...followUpIds].filter((id) => this.given(`mark ${id}`).length > 0);
    const told = new Set(this.given('told'));
    return {
      answers: Object.fromEntries(answered.map((id) => [id, asGiven(id, this.given(id))])),
      marks: Object.fromEntries(marked.map((id) => [id, this.given(`mark ${id}`)])),
      told: Object.fromEntries(bodies.map((body) => [body, everyFact.filter((fact) => told.has(toldAs(body, fact)))])),
    };
  }
}

/** One case, as it stands: it is never parted. */
export const caseOf = (values: Values): Case => new Case(plainSource(values));
