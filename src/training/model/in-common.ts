import { chosen, isQuestion } from '../../case/answers';
import type { ClauseId, Ground } from '#protocol/clauses';
import { type QuestionId, questions } from '#protocol/questions';
import { type Language, languages, writtenAt } from '../../words/languages';
import { taughtBy } from '../own/check';
import type { Scenario, ScenarioWords } from './scenario';

const isClause = (ground: Ground): ground is ClauseId => ground !== 'good-practice';
const clausesOf = (question: QuestionId): readonly ClauseId[] =>
  (questions[question].grounds as readonly Ground[]).filter(isClause);

/** Why what the model chooses is right, as all scenarios have it; nothing where those words are not loaded. */
const sharedWhy = ({ file }: Scenario, question: QuestionId, language: Language): string =>
  chosen(file.answers, question)
    .map((option) => writtenAt(language, `reasons:${question}/${option}`))
    .filter((text) => typeof text === 'string')
    .join(' ');

function filled(scenario: Scenario, words: ScenarioWords, language: Language): ScenarioWords {
  const left = taughtBy(scenario.file)
    .filter(isQuestion)
    .filter((question) => words.why[question] === undefined);
  const shared = left.map((question) => [question, sharedWhy(scenario, question, language)] as const);
  return { ...words, why: { ...words.why, ...Object.fromEntries(shared.filter(([, why]) => why !== '')) } };
}

/**
 * The scenario with what it leaves to all of them: a question of which its story says nothing of its own stands on the
 * question’s own clauses, and on the shared reason for what the model chooses.
 */
export function withWhatIsCommon(scenario: Scenario): Scenario {
  const own = taughtBy(scenario.file)
    .filter(isQuestion)
    .map((question) => [question, clausesOf(question)] as const);
  const words = languages.flatMap((language) => {
    const said = scenario.words[language];
    return said ? [[language, filled(scenario, said, language)] as const] : [];
  });
  return {
    ...scenario,
    clauses: { ...Object.fromEntries(own), ...scenario.clauses },
    words: Object.fromEntries(words),
  };
}
