import { always, type Condition } from '#protocol/conditions';
import { doIds, doNotIds, dos } from '#protocol/evidence';
import type { Words } from '../words/words';
import type { Row } from './rows';
import { headings, said, type Said, saidRow } from './said-rows';

const shownWhen = (id: (typeof doIds)[number]): Condition => dos[id].shownWhen;
const line = (id: (typeof doIds)[number]): string => `advice:do/${id}/line`;
const unconditional = doIds.filter((id) => shownWhen(id) === always);
const dependent = doIds.filter((id) => shownWhen(id) !== always);

/** Every text of the page about evidence, those that depend on an answer apart. */
export const evidenceTexts: readonly Said[] = [
  said('always', ['ui:evidence/lead']),
  headings('always', ['ui:evidence/doNot', 'ui:evidence/do']),
  said(
    'always',
    doNotIds.map((id) => `advice:doNot/${id}/line`),
  ),
  said('always', unconditional.map(line)),
  ...dependent.map((id) => said(shownWhen(id), [line(id)])),
];

/** The page about evidence: each line of it, and when it is shown. */
export const evidenceRows = (words: Words): readonly Row[] => evidenceTexts.map((texts) => saidRow(words, texts));
