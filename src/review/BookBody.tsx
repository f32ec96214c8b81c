import type { ComponentType } from 'react';
import type { Words } from '../words/words';
import { ChartPart } from './ChartPart';
import { ClausesPart, GroundsPart } from './CoverageParts';
import { editionOf } from './edition';
import { EvidencePart } from './EvidencePart';
import { BookProvider, InEach, PairHeading } from './Pairs';
import { letterOf, type PartId, partIds } from './part-ids';
import { ConditionsPart, PlanPart } from './PlanPart';
import { PromisesPart } from './PromisesPart';
import { EverywherePart, ScreensPart } from './ScreensPart';
import { SignPart } from './SignPart';
import { SincePart } from './SincePart';
import { Lines } from './text-rows';
import { Paragraphs } from '../wizard/frame/Paragraphs';

const bodies: Readonly<Record<PartId, ComponentType>> = {
  screens: ScreensPart,
  everywhere: EverywherePart,
  evidence: EvidencePart,
  plan: PlanPart,
  conditions: ConditionsPart,
  clauses: ClausesPart,
  grounds: GroundsPart,
  since: SincePart,
  promises: PromisesPart,
  chart: ChartPart,
  sign: SignPart,
};
const placeOf = (part: PartId): string => `part-${part}`;
const titleOf = ({ t }: Words, part: PartId): string =>
  t('book:part', { letter: letterOf(part), title: t(`book:parts/${part}`) });
/** The letters of parts that a text speaks of. */
const letters = Object.fromEntries(partIds.map((part) => [part, letterOf(part)]));

/** The way from the contents to a part, which stands at `place`. */
export type Jump = ComponentType<{ readonly place: string; readonly words: Words; readonly text: string }>;

function Contents({ jump: JumpTo }: { jump: Jump }) {
  return (
    <nav className="book-contents">
      <PairHeading level={2} text={({ t }) => t('book:contents')} />
      <InEach
        text={(words) => (
          <ul>
            {partIds.map((part) => (
              <li key={part}>
                <JumpTo place={placeOf(part)} words={words} text={titleOf(words, part)} />
              </li>
            ))}
          </ul>
        )}
      />
    </nav>
  );
}

function Part({ part }: { part: PartId }) {
  const Body = bodies[part];
  const leadOf = ({ maybe }: Words): readonly string[] => maybe(`book:leads/${part}`, letters)?.split('\n') ?? [];
  return (
    <section className="book-part">
      <PairHeading level={2} id={placeOf(part)} text={(words) => titleOf(words, part)} />
      <InEach text={(words) => <Paragraphs lines={leadOf(words)} />} />
      <Body />
    </section>
  );
}

/** The reviewer's book: all that the app says and does, in these languages side by side. Their texts must be loaded. */
export function BookBody({ languages, jump }: { languages: readonly Words[]; jump: Jump }) {
  const edition = editionOf(languages);
  return (
    <BookProvider value={{ languages, edition }}>
      <div className="book-body">
        <InEach
          text={({ t, lines }) => (
            <>
              <p>
                <strong>{t('book:edition', { ...edition })}</strong>
              </p>
              <Paragraphs lines={[...lines('book:lead'), t('record:edition')]} />
            </>
          )}
        />
        <section className="book-signing">
          <PairHeading level={2} text={({ t }) => t('book:signing/title')} />
          <InEach text={({ lines }) => <Lines lines={lines('book:signing/lines', letters)} />} />
        </section>
        <Contents jump={jump} />
        {partIds.map((part) => (
          <Part key={part} part={part} />
        ))}
      </div>
    </BookProvider>
  );
}
