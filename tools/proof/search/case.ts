import type { Said } from '../terms/case';
import { isAsked } from '../terms/meaning';
import { asGiven, type OptionOf, type Question, questionIds } from '../terms/questions';
import { type FollowUp, followUpIds, type Mark, type Task, taskIds, type ToldBy, toldBys } from '../terms/tasks';
import { everyFact } from '../terms/told';
import { lazyFacts } from './lazy';
import { editedSource, none, plainSource, sameOn, type Source } from './source';
import { allTold, type Thing, toldAs, type Value, type Values } from './space';

/** What the code under test is given: answers by question, current marks by task, and facts told by way. */
export interface Facts {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly marks: Readonly<Record<string, readonly string[]>>;
  readonly told: Readonly<Record<string, readonly string[]>>;
}

/** A case or class of cases. The promises ask about it in their own terms; the code under test gets `facts`. */
export class Case implements Said {
  #facts: Facts | undefined;
  readonly word: Said['word'];
  constructor(readonly source: Source) {
    const { rule } = source;
    this.word = rule && ((name, is) => rule(name, source, is));
  }

  says<Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]): boolean {
    return options.reduce((some, option) => some.or(option), none).of(this.source, question);
  }

  isAnswered(question: Question): boolean {
    return this.source.ask(question, (value) => value.length > 0, 'answered');
  }

  /** Returns a whole answer or mark. Ask this of one case only, since a class would be split by every value. */
  given(thing: Thing): Value {
    return this.source.ask(thing, (value) => value, 'whole');
  }

  isMarked(task: Task, mark: Mark): boolean {
    return this.source.ask(`mark ${task}`, (value) => value.includes(mark), `mark:${mark}`);
  }

  isDone(id: FollowUp): boolean {
    return this.source.ask(`mark ${id}`, (value) => value.length > 0, 'answered');
  }

  isTold(by: ToldBy, fact: string): boolean {
    return none.or(toldAs(by, fact)).of(this.source, 'told');
  }

  /** Returns the case with one answer or mark changed. A named change is computed once for each list of values. */
  with(thing: Thing, edit: (value: Value) => Value, called?: string): Case {
    return new Case(editedSource(this.source, thing, edit, called));
  }

  /** Returns the case without the answers that are off the path. */
  onThePath(): Case {
    const { source } = this;
    const counts = (question: Question) => isAsked(this, question);
    return new Case({
      isPlain: source.isPlain,
      rule: source.rule,
      on: (other) => new Case(sameOn(source, other)).onThePath().source,
      called: 'on the path',
      ask: (thing, key, name) =>
        questionIds.some((id) => id === thing) && !counts(thing as Question) ? key([]) : source.ask(thing, key, name),
    });
  }

  /** Returns the case with every fact told to Social Services and the Police, or to the other body, so that none is news. */
  withAllTold(but?: ToldBy): Case {
    if (but === undefined) return this.with('told', () => allTold, 'all told');
    const isOfOther = (told: string): boolean => !told.startsWith(`${but} `) && !told.startsWith(`answer:${but} `);
    const others = allTold.filter(isOfOther);
    return this.with('told', (value) => [...others, ...value], `all told but ${but}`);
  }

  /** Returns the case in the form that the code under test takes. */
  facts(): Facts {
    this.#facts ??= this.#asFacts();
    return this.#facts;
  }

  /** What is printed of it in a step. */
  toJSON(): Facts {
    return this.facts();
  }

  #asFacts(): Facts {
    const { source } = this;
    if (!source.isPlain) return lazyFacts(source);
    const answered = questionIds.filter((question) => this.given(question).length > 0);
    const marked = [...taskIds, ...followUpIds].filter((id) => this.given(`mark ${id}`).length > 0);
    const told = new Set(this.given('told'));
    return {
      answers: Object.fromEntries(answered.map((id) => [id, asGiven(id, this.given(id))])),
      marks: Object.fromEntries(marked.map((id) => [id, this.given(`mark ${id}`)])),
      told: Object.fromEntries(toldBys.map((by) => [by, everyFact.filter((fact) => told.has(toldAs(by, fact)))])),
    };
  }
}

/** A single case, which is never split. */
export const caseOf = (values: Values): Case => new Case(plainSource(values));
