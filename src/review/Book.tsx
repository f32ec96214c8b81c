import type { ComponentType } from 'react';
import shortened from 'virtual:edition';
import { Paragraphs, type Words } from '../words/words';
import { languages } from '../words/languages';
import { ClausesPart, JudgedPart } from './ClausesPart';
import { BookProvider, InEach, type InBook, PairHeading, useBook } from './Pairs';
import { isJudged, numbers, type PartId, partIds, type ReadId, titleOf } from './part-ids';
import { allKeys, readInWords, Lines } from './rows';
import { EverywherePart, ScreensPart } from './ScreensPart';
import './book.scss';

const toFillIn = ['name', 'role', 'organisation', 'date', 'signature', 'again'] as const;
const linesForChanges = 6;
const verdicts = ['may', 'mayOnceChanged', 'mayNot'] as const;

/** The last part is for signing, so all parts but that are read. */
const partsRead = { first: numbers[partIds[0] ?? 'plan'], last: numbers[partIds.at(-2) ?? 'clauses'] };

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

function PartsToSign() {
  const { codes } = useBook();
  return (
    <ul className="sign__parts">
      {partIds.map((part) =>
        part === 'sign' ? null : (
          <li key={part}>
            <span className="sign__tick" aria-hidden="true" />
            <div>
              <InEach text={(words) => headingOf(words, part)} />
              <p className="sign__code">{codes[part]}</p>
            </div>
          </li>
        ),
      )}
    </ul>
  );
}

/** A place to sign for each language of the text, with boxes and empty lines to fill in by hand. */
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

const bodies: Readonly<Record<ReadId | 'sign', ComponentType>> = {
  screens: ScreensPart,
  everywhere: EverywherePart,
  clauses: ClausesPart,
  sign: SignPart,
};
const placeOf = (part: PartId): string => `part-${part}`;
const headingOf = (words: Words, part: PartId): string =>
  words.t('book:part', { number: numbers[part], title: titleOf(words, part) });

/** The contents of a part of the book, in its languages. */
export function PartBody({ part }: { part: PartId }) {
  if (isJudged(part)) return <JudgedPart part={part} />;
  const Body = bodies[part];
  const leadOf = ({ maybe }: Words): readonly string[] => maybe(`book:leads/${part}`, numbers)?.split('\n') ?? [];
  return (
    <>
      <InEach text={(words) => <Paragraphs lines={leadOf(words)} />} />
      <Body />
    </>
  );
}

/** The open part, if any, and how to open or close one. Without `turn`, as on paper, all are open. */
interface Opening {
  readonly open?: PartId | undefined;
  readonly turn?: (part: PartId) => void;
}

/** On screen the headings themselves are the contents; on paper they are links to the parts. */
function Contents() {
  return (
    <nav className="book-contents">
      <PairHeading level={2} text={({ t }) => t('book:contents')} />
      <InEach
        text={(words) => (
          <ul>
            {partIds.map((part) => (
              <li key={part}>
                <a href={`#${placeOf(part)}`}>{headingOf(words, part)}</a>
              </li>
            ))}
          </ul>
        )}
      />
    </nav>
  );
}

function Part({ part, open, turn }: Opening & { part: PartId }) {
  const isOpen = !turn || open === part;
  return (
    <section className="book-part">
      <PairHeading
        level={2}
        id={placeOf(part)}
        text={(words) => headingOf(words, part)}
        {...(turn && { isOpen, onPress: () => turn(part) })}
      />
      {isOpen ? <PartBody part={part} /> : null}
    </section>
  );
}

type BodyProps = Opening & Pick<InBook, 'languages' | 'Picture'> & Partial<Pick<InBook, 'codes' | 'edition'>>;

/**
 * The reviewer's book: all that the app says and does in some languages side by side, in full or only the open part.
 * The texts must be loaded. `codes` are those to sign; `edition` has the full code if printed.
 */
export function BookBody({ languages, Picture, codes = {}, edition = shortened, ...opening }: BodyProps) {
  return (
    <BookProvider value={{ languages, edition, codes, Picture }}>
      <div className="book-body">
        <InEach
          text={(words) => (
            <>
              <p>
                <strong>{words.t('book:edition', { ...edition })}</strong>
              </p>
              <Paragraphs
                lines={[
                  ...words.lines('book:lead'),
                  words.t('clauses:header/edition'),
                  ...readInWords(words, allKeys(), true),
                ]}
              />
            </>
          )}
        />
        <section className="book-signing">
          <PairHeading level={2} text={({ t }) => t('book:signing/title')} />
          <InEach text={({ lines }) => <Lines lines={lines('book:signing/lines', numbers)} />} />
        </section>
        {opening.turn ? null : <Contents />}
        {partIds.map((part) => (
          <Part key={part} part={part} {...opening} />
        ))}
      </div>
    </BookProvider>
  );
}
