import { everyFact } from '../../../tools/proof/terms/told';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { each, every } from '../../../tools/proof/promises/check';
import { run } from '../../../tools/proof/run';
import { Case, caseOf } from '../../../tools/proof/search/case';
import { type CaseClass, explore } from '../../../tools/proof/search/explore';
import { questionIds, questions, saysNone, takesMany } from '../../../tools/proof/terms/questions';
import { factsOf } from '../../../tools/proof/subject/facts';
import { note } from '../../../tools/proof/subject/uses';
import { countOf, countOfAnswers, countOfMarks, everyCase } from '../../../tools/proof/search/space';
import { type Answers, chosen, givenIn, holds } from '../../../src/case/answers';
import { isConcern } from '../../../src/case/path';
import { groomed } from '#protocol/questions';

const answersOf = (said: Case): Answers => {
  note('rules');
  return factsOf(said).answers;
};

describe('the search', () => {
  it('counts every case: each answer to each of the questions, with each set of marks', () => {
    // No answer, or one of the options; of many any set of them, and the one that stands alone.
    const counts = questionIds.map((question) => {
      const options = BigInt(questions[question].length);
      if (!takesMany.includes(question)) return options + 1n;
      return saysNone[question] === undefined ? 2n ** options : 2n ** (options - 1n) + 1n;
    });
    const answers = counts.reduce((all, count) => all * count, 1n);
    expect(countOfAnswers()).toBe(answers);
    // Six tasks, six follow-ups; and what was told to each of two: nothing, everything, or everything but one fact.
    const marks = 7n ** 6n * 2n ** 6n;
    expect(countOfMarks()).toBe(marks);
    expect(countOf()).toBe(answers * marks * (4n + 2n * BigInt(everyFact.length)));
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
  it('ends where it is told to', () => {
    let seen = 0;
    explore(
      everyCase,
      (source) => new Case(source).isAnswered('need'),
      () => {
        seen += 1;
        return false;
      },
    );
    expect(seen).toBe(1);
  });
});

describe('what is asked of a case', () => {
  /** The names under which things are asked: of one name, what was found once is found again without looking. */
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
    expect(namesOf((said) => chosen(factsOf(said).answers, 'sharing').includes('yes'))).toEqual(
      namesOf((said) => said.says('sharing', 'yes')),
    );
    expect(namesOf((said) => chosen(factsOf(said).answers, 'sharing').some((option) => option !== 'no'))).toEqual([
      'some:yes,not-sure',
    ]);
  });
});

describe('what proves nothing', () => {
  it('is refused: a check that asks nothing of the app, or that has no case', () => {
    expect(() => run(every('no-duty', {}, (said) => said.isAnswered('need')))).toThrow('nothing of the app');
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

describe('a rule that the search cannot follow is never called proven', () => {
  const ways: Readonly<Record<string, (answers: object) => unknown>> = {
    'takes an answer by its name': (answers) => (answers as Readonly<Record<string, unknown>>)['sharing'],
    'takes the answers apart': (answers) => {
      const { sharing, ...others } = answers as Readonly<Record<string, unknown>>;
      return sharing ?? others;
    },
    'copies them': (answers) => ({ ...answers }),
    'merges them': (answers) => Object.assign({}, answers),
    'looks at which there are': (answers) => Object.keys(answers),
    'lists them': (answers) => Object.entries(answers),
    'asks whether there is one': (answers) => 'sharing' in answers,
    'goes through them': (answers) => {
      for (const question in answers) return question;
      return undefined;
    },
    'makes text of them': (answers) => JSON.stringify(answers),
    'makes a sentence of them': (answers) => `${answers as unknown as string}`,
    'compares them with a text': (answers) => (answers as unknown) == 'no',
    'hands them to a library': (answers) => fc.stringify(answers),
    'asks for all of them as data': (answers) => givenIn(answers as Answers),
    'adds one of its own': (answers) => Object.defineProperty(answers, 'sharing', { value: 'no' }),
    'makes them something else': (answers) => Object.setPrototypeOf(answers, null) as unknown,
  };
  it.each(Object.entries(ways))('where it %s', (_, read) => {
    const around = every('not-offered', {}, (said) => read(answersOf(said)) !== 'no');
    expect(() => run(around)).toThrow('in a way that the search cannot follow');
  });
  it('and reads the same of one case as of its class: nothing stands on the answers of a case', () => {
    const said = caseOf(new Map([['sharing', ['no']]]));
    expect(Object.keys(answersOf(said))).toEqual([]);
    expect(() => JSON.stringify(answersOf(said))).toThrow('are no data');
    expect(isConcern(answersOf(said))).toBe(false);
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
