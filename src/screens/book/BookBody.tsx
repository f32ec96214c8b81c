import type { ComponentType } from 'react';
import type { Locale } from '../../words/keys';
import type { Words } from '../../words/words';
import { ChartPart } from './ChartPart';
import { ClausesPart, GroundsPart } from './CoverageParts';
import { EvidencePart } from './EvidencePart';
import { InEach, LanguagesProvider, PairHeading } from './Pairs';
import { ConditionsPart, PlanPart } from './PlanPart';
import { PromisesPart } from './PromisesPart';
import { EverywherePart, ScreensPart } from './ScreensPart';
import { SignPart } from './SignPart';
import { Paragraphs } from '../parts/Paragraphs';
import { linesUnder } from './texts';

type PartId = keyof Locale['book']['parts'];
const parts: readonly (readonly [PartId, ComponentType])[] = [
  ['screens', ScreensPart], ['everywhere', EverywherePart], ['evidence', EvidencePart], ['plan', PlanPart], ['conditions', ConditionsPart],
  ['clauses', ClausesPart], ['grounds', GroundsPart], ['promises', PromisesPart], ['chart', ChartPart], ['sign', SignPart],
];
const placeOf = (part: PartId): string => `part-${part}`;

/** The way from the contents to a part, which stands at `place`. */
export type Jump = ComponentType<{ readonly place: string; readonly words: Words; readonly text: string }>;

function Contents({ jump: JumpTo }: { jump: Jump }) {
  return (
    <nav className="book-contents">
      <PairHeading level={2} text={({ t }) => t('book:contents')} />
      <InEach text={(words) => <ol>{parts.map(([part]) => <li key={part}><JumpTo place={placeOf(part)} words={words} text={words.t(`book:parts/${part}`)} /></li>)}</ol>} />
    </nav>
  );
}

function Part({ part, body: Body }: { part: PartId; body: ComponentType }) {
  return (
    <section className="book-part">
      <PairHeading level={2} id={placeOf(part)} text={({ t }) => t(`book:parts/${part}`)} />
      <InEach text={(words) => <Paragraphs lines={linesUnder(words, `book:leads/${part}`)} />} />
      <Body />
    </section>
  );
}

/** The reviewer's book: all that the app says and does, in these languages side by side. Their texts must be loaded. */
export function BookBody({ languages, jump }: { languages: readonly Words[]; jump: Jump }) {
  return (
    <LanguagesProvider value={languages}>
      <div className="book-body">
        <InEach text={({ t, lines }) => <Paragraphs lines={[...lines('book:lead'), t('ui:record/edition')]} />} />
        <Contents jump={jump} />
        {parts.map(([part, body]) => <Part key={part} part={part} body={body} />)}
      </div>
    </LanguagesProvider>
  );
}
