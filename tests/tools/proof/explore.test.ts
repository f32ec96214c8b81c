import { everyFact } from '../../../tools/proof/terms/told';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { each, every } from '../../../tools/proof/promises/check';
import { promises } from '../../../tools/proof/promises/all';
import { run } from '../../../tools/proof/run';
import { Case, caseOf } from '../../../tools/proof/search/case';
import { randomCases } from '../../../tools/proof/search/chosen-cases';
import { type CaseClass, explore } from '../../../tools/proof/search/explore';
import { questionIds, questions, saysNone, takesMany } from '../../../tools/proof/terms/questions';
import { factsOf } from '../../../tools/proof/subject/facts';
import { note } from '../../../tools/proof/subject/uses';
import { countOf, countOfAnswers, countOfMarks, everyCase } from '../../../tools/proof/search/space';
import { type Answers, givenIn, holds, isConcern } from '../../../src/case/answers';
import type { CaseFacts, Log } from '../../../src/case/marks';
import { groomed } from '#protocol/questions';

const answersOf = (said: Case): Answers => {
  note();
  return factsOf(said).answers;
};

describe('the search', () => {
  it('counts every case: each answer to each of the questions, with each set of marks', () => {
    // No answer or one option; or any set of options, and the exclusive one.
    const counts = questionIds.map((question) => {
      const options = BigInt(questions[question].length);
      if (!takesMany.includes(question)) return options + 1n;
      return saysNone[question] === undefined ? 2n ** options : 2n ** (options - 1n) + 1n;
    });
    const answers = counts.reduce((all, count) => all * count, 1n);
    expect(countOfAnswers()).toBe(answers);
    // Six tasks, seven follow-ups, and what two of them were told, by marks or by answers: nothing, all, or all but one.
    const marks = 7n ** 6n * 2n ** 7n;
    expect(countOfMarks()).toBe(marks);
    expect(countOf()).toBe(answers * marks * (2n + 2n * (3n + 2n * BigInt(everyFact.length))));
  });
  it('parts cases only where they are told apart, and together its classes are every case', () => {
    const classes: CaseClass[] = [];
    explore(
      everyCase,
      (source) => new Case(source).says('harm', 'grooming'),
      (found) => void classes.push(found),
    );
    expect(classes).toHaveLength(2);
    expect(classes.reduce((count, found) => count + countOf(found), 0n)).toBe(countOf());
  });
  it('finds the one option that a rule forgets', () => {
    const { failing } = run(
      every(
        'not-offered',
        {},
        (said) =>
          holds(groomed, answersOf(said))
          === (said.says('need', 'concern') && said.says('harm', 'grooming', 'extortion')),
      ),
    );
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.some(({ example }) => example.get('harm')?.join() === 'adult-targeted-for-access')).toBe(true);
  });
});

describe('what is asked of a case', () => {
  /** Returns the names under which things are asked: the answer is kept by name and not looked up again. */
  function namesOf(ask: (said: Case) => unknown): readonly (string | undefined)[] {
    const names: (string | undefined)[] = [];
    ask(new Case({ isPlain: false, ask: (_, key, name) => (names.push(name), key(['made'])) }));
    return names;
  }
  const anyOption = (option: string) => option as 'yes';
  it('has a name that no option can have', () => {
    expect(namesOf((said) => said.isAnswered('need'))).toEqual(['answered']);
    expect(namesOf((said) => said.says('sharing', anyOption('answered'), anyOption('whole')))).toEqual([
      'some:answered,whole',
    ]);
    expect(namesOf((said) => said.isMarked('police', 'made'))).toEqual(['mark:made']);
    expect(namesOf((said) => said.given('need'))).toEqual(['whole']);
  });
  it('is named the same by a rule as by a promise', () => {
    expect(namesOf((said) => factsOf(said).answers.sharing.includes('yes'))).toEqual(
      namesOf((said) => said.says('sharing', 'yes')),
    );
    expect(namesOf((said) => factsOf(said).answers.sharing.some((option) => option !== 'no'))).toEqual([
      'some:yes,not-sure',
    ]);
  });
});

describe('what proves nothing', () => {
  it('is refused: a check that asks nothing of the app, or that has no case', () => {
    expect(() => run(every('no-duty', {}, (said) => said.isAnswered('need')))).toThrow('never called the app');
    expect(() => run(each('no-duty', {}, [], () => true))).toThrow('no case');
  });
  it('is told apart from an app that stops with an error, which is a failure', () => {
    const stops = every('no-duty', {}, (said) => {
      if (isConcern(answersOf(said))) throw new RangeError('too far');
      return true;
    });
    expect(run(stops).failing).toMatchObject([{ error: 'too far' }]);
  });
});

/** Whether a rule that reads the answers in its own way finds that sharing was answered with no. */
const isNo = (options: unknown): boolean => (options as readonly string[]).includes('no');
const failingOf = (isSo: (facts: CaseFacts) => unknown) =>
  run(
    every('not-offered', {}, (said) => {
      note();
      return !isSo(factsOf(said));
    }),
  ).failing;

describe('a rule is seen in whatever way it reads an answer', () => {
  const ways: Readonly<Record<string, (answers: Answers) => unknown>> = {
    'by its name': ({ sharing }) => isNo(sharing),
    'from a copy': (answers) => isNo({ ...answers }.sharing),
    'from what it is merged into': (answers) => isNo(Object.assign({}, answers).sharing),
    'from a list of all': (answers) =>
      Object.entries(answers).some(([id, options]) => id === 'sharing' && isNo(options)),
    'going through all': (answers) => {
      for (const id in answers) if (id === 'sharing') return isNo(answers[id]);
      return false;
    },
    'by its place': ({ sharing }) => sharing[0] === 'no',
    'as text': ({ sharing }) => JSON.stringify(sharing) === '["no"]',
  };
  it.each(Object.entries(ways))('%s', (_, read) => {
    const examples = failingOf(({ answers }) => read(answers)).map(({ example }) => example.get('sharing'));
    expect(examples).toEqual([['no']]);
  });
});

describe('a rule that the search cannot follow is never called proven', () => {
  const ways: Readonly<Record<string, (facts: CaseFacts) => unknown>> = {
    'makes text of the answers': ({ answers }) => JSON.stringify(answers),
    'hands them to a library': ({ answers }) => fc.stringify(answers),
    'takes them all as a file has them': ({ answers }) => givenIn(answers),
    'counts all that was chosen': ({ answers }) => Object.values(answers).flat().length,
    'asks whether there is one': ({ answers }) => 'sharing' in answers,
    'adds one of its own': ({ answers }) => Object.defineProperty(answers, 'sharing', { value: ['no'] }),
    'looks at what was done before': (facts) => (facts as CaseFacts & { readonly log: Log }).log.length > 40,
  };
  it.each(Object.entries(ways))('where it %s', (_, read) => {
    expect(() => failingOf(read)).toThrow('in a way that the search cannot follow');
  });
  it('where it asks of one answer while it is asking of another', () => {
    const nested = every('not-offered', {}, (said) =>
      said.with('harm', () => (said.says('need', 'concern') ? [] : ['not-sure'])).isAnswered('harm'),
    );
    expect(() => run(nested)).toThrow('something else was asked');
  });
});

describe('a check over a list', () => {
  it('names the cases of which it does not hold', () => {
    const all = ['concern', 'professional-conduct'].map((need) => caseOf(new Map([['need', [need]]])));
    const { classes, failing } = run(each('no-duty', {}, all, (said) => isConcern(answersOf(said))));
    expect(classes).toBe(2);
    expect(failing.map(({ example }) => example.get('need'))).toEqual([['professional-conduct']]);
  });
});

describe('the chosen cases', () => {
  it('have every option of every question among those drawn by lot', () => {
    for (const question of questionIds) {
      const given = new Set(randomCases.flatMap((said) => said.given(question)));
      expect(questions[question].filter((option) => !given.has(option))).toEqual([]);
    }
  });
  it('are never none', () => {
    const empty = Object.values(promises)
      .flat()
      .filter(({ cases }) => cases.length === 0);
    expect(empty.map(({ wrong, about }) => [wrong, about])).toEqual([]);
  });
});
