import { languages } from '../../../src/words/language-ids.ts';
import { brotliSize } from '../../build/budget/sizes.ts';
import { type Built, buildCopy, copyProject } from '../build/project.ts';
import { addEdition } from './edition.ts';
import { addLanguage } from './language.ts';
import { addQuestions } from './questions.ts';
import { addScenarios } from './scenarios.ts';

/** One stage of growth: what was added to the stage before, and what the first load weighs then. */
interface Stage extends Built {
  readonly added: string;
}

/** How the project grew: each stage, the made-up questions, and what they weigh alone in one language. */
export interface Growth {
  readonly stages: readonly Stage[];
  readonly questions: readonly string[];
  readonly questionsWeigh: number;
}

const third = 'xx';
const grownIn = [...languages, third];

/** Grows a copy of the project stage by stage, and builds it at each. */
export function grow(): Growth {
  const stages: Stage[] = [{ added: 'as it is', ...buildCopy(copyProject('as-it-is')) }];
  const copy = copyProject('grown');
  const stage = (added: string): void => {
    console.log(`  builds a copy of the project with ${added}`);
    stages.push({ added, ...buildCopy(copy) });
  };
  addLanguage(copy, third);
  stage('a third language');
  addEdition(copy, '2026-01');
  stage('a second edition');
  const { ids, brought } = addQuestions(copy, 100, grownIn);
  stage('100 more questions');
  // Last, since they take the longest to build.
  addScenarios(copy, 10, grownIn);
  stage('ten times the scenarios');
  return { stages, questions: ids, questionsWeigh: brotliSize('', brought).bytes };
}
