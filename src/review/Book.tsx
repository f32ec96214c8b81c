import { type ComponentType, useEffect } from 'react';
import { Button } from '../ui/Button';
import { Page } from '../wizard/frame/Page';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { languages, ownFirst } from '../words/languages';
import { useWords, type Words, wordsIn } from '../words/words';
import { ChartPart } from './ChartPart';
import { ClausesPart, GroundsPart } from './CoverageParts';
import shortened from 'virtual:edition';
import { type Edition, footOf } from './edition';
import { BookProvider, InEach, PairHeading, type PartCodes, useBook } from './Pairs';
import { letterOf, type PartId, partIds } from './part-ids';
import { ConditionsPart, EvidencePart, PlanPart } from './PlanPart';
import { PromisesPart } from './PromisesPart';
import { allKeys, readInWords } from './readings';
import { EverywherePart, ScreensPart } from './ScreensPart';
import { SincePart } from './SincePart';
import { Lines } from './text-rows';
import './book.scss';

const toFillIn = ['name', 'role', 'organisation', 'date', 'signature', 'again'] as const;
/** How many lines there are for changes. */
const linesForChanges = 6;
const verdicts = ['may', 'mayOnceChanged', 'mayNot'] as const;

/** All parts but this one are read. */
const partsRead = { first: letterOf('screens'), last: letterOf(partIds.at(-2) ?? 'screens') };

function Verdict() {
  const { edition } = useBook();
  return (
    <>
      <InEach text={({ t }) => <p>{t('book:sign/read', { ...partsRead, ...edition })}</p>} />
      {verdicts.map((verdict) => (
        <div className="sign__verdict" key={verdict}>
          <span className="sign__box" aria-hidden="true" />
          <InEach text={({ t }) => t(`book:sign/${verdict}`)} />
        </div>
      ))}
    </>
  );
}

/** Each part with its code and a box: it is signed in parts. */
function PartsToSign() {
  const { codes } = useBook();
  return (
    <ul className="sign__parts">
      {partIds.map((part) =>
        part === 'sign' ? null : (
          <li key={part}>
            <span className="sign__tick" aria-hidden="true" />
            <div>
              <InEach text={(words) => titleOf(words, part)} />
              <p className="sign__code">{codes[part]}</p>
            </div>
          </li>
        ),
      )}
    </ul>
  );
}

/** A place to sign, once for each language of the text: boxes and empty lines, to be filled in by hand. */
function SignPart() {
  return languages.map((language) => (
    <section className="sign" key={language}>
      <PairHeading level={3} text={({ t }) => t(`book:sign/${language}`)} />
      <Verdict />
      <PartsToSign />
      <InEach text={({ t }) => t('book:sign/changes')} />
      {Array.from({ length: linesForChanges }, (_, at) => (
        <div className="sign__rule" key={at} />
      ))}
      {toFillIn.map((line) => (
        <div className="sign__line" key={line}>
          <InEach text={({ t }) => t(`book:sign/${line}`)} />
        </div>
      ))}
    </section>
  ));
}

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

/** A part of the book, within its languages. */
export function Part({ part }: { part: PartId }) {
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

interface BodyProps {
  readonly languages: readonly Words[];
  readonly jump: Jump;
  readonly codes?: PartCodes;
  readonly edition?: Edition;
}

/**
 * The reviewer's book: all that the app says and does, in these languages side by side. Their texts must be loaded. `codes`: those that
 * are signed; `edition`: with its whole code, where it is printed.
 */
export function BookBody({ languages, jump, codes = {}, edition = shortened }: BodyProps) {
  return (
    <BookProvider value={{ languages, edition, codes }}>
      <div className="book-body">
        <InEach
          text={(words) => (
            <>
              <p>
                <strong>{words.t('book:edition', { ...edition })}</strong>
              </p>
              <Paragraphs
                lines={[...words.lines('book:lead'), words.t('record:edition'), ...readInWords(words, allKeys(), true)]}
              />
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

/** An address within the page is taken for that of a screen, so that the contents lead on by buttons. */
const JumpByButton: Jump = ({ place, text }) => {
  const jump = () => {
    const heading = document.getElementById(place);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="link-button" onClick={jump}>
      {text}
    </button>
  );
};

/** The foot of printed pages has no element: the book's styles take it from here. */
function useEditionAtFoot(): void {
  useEffect(() => {
    const all = languages.map(wordsIn);
    const { style } = document.documentElement;
    style.setProperty('--book-edition', JSON.stringify(footOf(all)));
    return () => void style.removeProperty('--book-edition');
  }, []);
}

/** The reviewer's book as a page of the app, the language in use on the left. */
export function Book() {
  const { t, language } = useWords();
  useEditionAtFoot();
  return (
    <Page title={t('book:title')}>
      <div className="action-row">
        <Button action="print" look="secondary" onPress={() => window.print()}>
          {t('ui:actions/print')}
        </Button>
      </div>
      <BookBody languages={ownFirst(language).map(wordsIn)} jump={JumpByButton} />
    </Page>
  );
}
