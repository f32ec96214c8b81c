import { isQuestion, takesOne, toldAs } from '../case/answers';
import { whenInWords } from '../chart/when-in-words';
import { type QuestionId, questions } from '#protocol/questions';
import { authorities, isAuthority } from '../contacts/authorities';
import { Paragraphs, Tagged, type Words, type Locale } from '../words/words';
import { labelOf as optionLabel } from '../wizard/question/option-words';
import { labelled, labelOf, Lines, linesUnder, type Row } from './rows';
import type { Piece } from 'virtual:drawn';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { SiteId } from '#protocol/resources';
import type { UpdateId } from '../updates/updates';
import { isGrounded, isPlace } from '../wizard/updates/grounds';
import { inBrackets } from '../wizard/updates/sources';
import { factReach, factSays, siteSays } from '../wizard/updates/said';
import { numbers } from './part-ids';
import { shownInWords, whenOf } from './when';

/** What is said for an option, in a call and in the record; nothing if it is never told. */
function saidFor(words: Words, question: QuestionId, option: string) {
  if (toldAs(`${question}:${option}`) === 'nothing') return null;
  const place = isAuthority(option) ? 'local-authority/area' : `${question}/${option}`;
  return (
    <p>
      <span className="row-aside">{labelOf(words, 'spoken')}</span>{' '}
      <Tagged text={linesUnder(words, `spoken:${place}`).join(' ')} />
    </p>
  );
}

/** An option of a question with its hint, if its screen shows one, and what is said and recorded for it. */
function optionRow(words: Words, [question, option]: OptionKey, pieces: readonly Piece[]): Row {
  const hint = `questions:${question}/options/${option}/hint`;
  const body = (
    <>
      <p className="option">
        <span aria-hidden="true">{takesOne(question) ? '○' : '□'}</span>{' '}
        <Tagged as="strong" text={optionLabel(words, `${question}:${option}`)} />
      </p>
      {pieces.some(({ key }) => key === hint) ? <Paragraphs lines={linesUnder(words, hint)} /> : null}
      {saidFor(words, question, option)}
    </>
  );
  return { key: `${question}.${option}`, body };
}

/** The areas of Wales are many and all alike, so they share one row, each with its police force. */
function areasRow(words: Words): Row {
  const lines = Object.entries(authorities).map(([area, force]) =>
    words.t('book:areaAndForce', {
      area: optionLabel(words, `local-authority:${area}`),
      force: words.t(`areas:forces/${force}`),
    }),
  );
  const [area = ''] = Object.keys(authorities);
  const body = (
    <>
      <Lines lines={lines} />
      {saidFor(words, 'local-authority', area)}
    </>
  );
  return labelled(words, 'areas', body);
}

const askedRow = (words: Words, question: QuestionId): Row => ({
  key: `${question}.asked`,
  label: labelOf(words, 'asked'),
  body: <Lines lines={[whenInWords(words, questions[question].askedWhen)]} />,
});

/** Texts of a question apart from its options: the error if it is unanswered, and its short name in lists. */
const apartRows = (words: Words, question: QuestionId): readonly Row[] =>
  ['error', 'label'].flatMap((part) => {
    const key = `questions:${question}/${part}`;
    const lines = linesUnder(words, key);
    return lines.length === 0 ? [] : [{ key, label: labelOf(words, part), body: <Lines lines={lines} /> }];
  });

/** Where the pieces are: on a screen, on some of the reports or, if neither, around all of them. */
interface Place {
  readonly screen?: ScreenId;
  /** Everything that the page of the screen shows, if the pieces are only part of it. */
  readonly page?: readonly Piece[];
  /** Returns the reports on which a text appears. */
  readonly tasksOf?: (key: string) => readonly TaskId[];
}

/** The description that replaces each kind of text that comes from the case. */
const kinds: Readonly<Record<string, keyof Locale['book']['each']>> = {
  'questions:*/label': 'question',
  'questions:*/options/*/label': 'answer',
  'spoken:*/*': 'sentence',
  'areas:authorities/*': 'area',
  'advice:*/line': 'advice',
  'tasks:early/*': 'early',
  'updates:facts/*': 'fact',
};

function linesOf(words: Words, key: string): readonly string[] {
  const kind = kinds[key];
  if (kind) return words.lines(`book:each/${kind}`, numbers);
  // 5.5.7-a: the address for reporting is only on its own page, once that is open.
  if (key === 'call:address') return [...linesUnder(words, key), ...words.lines('book:address')];
  const [, fact] = /^updates:facts\/([\w-]+)\/says$/.exec(key) ?? [];
  const [, site] = /^updates:sites\/([\w-]+)$/.exec(key) ?? [];
  if (fact !== undefined) return [factSays(words, fact as UpdateId)];
  if (site !== undefined) return [siteSays(words, site as SiteId)];
  if (!isPlace(key)) return linesUnder(words, key);
  return words.linesAt(key).map(([own, line]) => line + (isGrounded(own) ? inBrackets(words, own, line) : ''));
}

const labels: readonly (readonly [RegExp, string])[] = [
  [/^tasks:(tried|early)\/.*/, '$1'],
  [/^tasks:locked\/why\/.*/, 'locked'],
  [/^risks:[^/]+\/implied\/.*/, 'implied'],
  [/^pages:danger-opening$/, 'dangerOpening'],
  [/^(?:tasks|questions|pages|risks):[^/]+\/(\w+)$/, '$1'],
];
/** Returns the label that says what a text is, or when it is shown; undefined if it needs none. */
export function labelOn(words: Words, { key, as }: Piece, { screen, tasksOf }: Place): string | undefined {
  if (screen === undefined && tasksOf === undefined) {
    const [, part = ''] = /^\w+:(\w+)/.exec(key) ?? [];
    return words.maybe(`book:everywhere/${part}`);
  }
  const [pattern, name] = labels.find(([known]) => known.test(key)) ?? [];
  const own = pattern && labelOf(words, key.replace(pattern, name ?? ''));
  return (
    own ?? (as === 'button' && /^ui:actions\/|contacts:/.test(key) ? words.t('book:everywhere/actions') : undefined)
  );
}

/** When a piece is shown, in words; undefined if always, or if its label says so. */
function whenOn(words: Words, { key, sometimes, of }: Piece, { tasksOf }: Place): string | undefined {
  const known = whenOf(key);
  // These occasions describe how the text is shown; it always is.
  const isHow = known === 'onScreen' || known === 'byHand';
  const tasks = tasksOf?.(key) ?? of;
  if (tasks) return shownInWords(words, sometimes ? known : 'always', tasks);
  return known && (sometimes || isHow) ? shownInWords(words, known) : undefined;
}

function factRow(words: Words, fact: UpdateId, place: Place, piece: Piece): Row {
  const body = (
    <p>
      <strong>
        <Tagged text={words.t(`updates:facts/${fact}/name`)} />.
      </strong>{' '}
      <Tagged text={[factSays(words, fact), ...factReach(words, fact)].join(' ')} />
    </p>
  );
  return { key: `since.${fact}`, label: labelOf(words, 'newer'), when: whenOn(words, piece, place), body };
}

type OptionKey = readonly [question: QuestionId, option: string];
const optionIn = (key: string): OptionKey | undefined => {
  const [, question, option = ''] = /^questions:([\w-]+)\/options\/([\w-]+)\/label$/.exec(key) ?? [];
  return question !== undefined && isQuestion(question) ? [question, option] : undefined;
};

/** The rows of an option; the last one of a group is followed by the question's other texts. */
function optionRows(words: Words, option: OptionKey, pieces: readonly Piece[], at: number): readonly Row[] {
  const next = pieces.slice(at + 1).find(({ key }) => !key.endsWith('/hint'));
  const isLast = optionIn(next?.key ?? '')?.[0] !== option[0];
  return [optionRow(words, option, pieces), ...(isLast ? apartRows(words, option[0]) : [])];
}

/** A row, or texts that others can join in the same row. */
type Part = Row | (Omit<Row, 'body'> & { readonly heading?: string; readonly lines: readonly string[] });

function textPart(words: Words, piece: Piece, place: Place): Part {
  const lines = linesOf(words, piece.key);
  const said = { key: piece.key, label: labelOn(words, piece, place), when: whenOn(words, piece, place) };
  return piece.as === 'heading' ? { ...said, heading: lines.join(' '), lines: [] } : { ...said, lines };
}

const asked = (screen: ScreenId | undefined, key: string): QuestionId | undefined => {
  const [, question] = /^questions:([\w-]+)\/title$/.exec(key) ?? [];
  const isOneOfSeveral = screen !== undefined && isWalkScreen(screen) && asks(screen).length > 1;
  return isOneOfSeveral && question !== undefined && isQuestion(question) ? question : undefined;
};
/** Whether only the opening is said, as to a service such as the IWF. */
const tellsNothing = (pieces: readonly Piece[], key: string): boolean =>
  /^tasks:\w+\/opening$/.test(key) && !pieces.some((piece) => piece.key === 'spoken:*/*');

/** The rows of one piece; empty if it belongs to the row of the piece before it. */
function partsOf(words: Words, piece: Piece, pieces: readonly Piece[], place: Place): readonly Part[] {
  const [, fact, part] = /^updates:facts\/([\w-]+)\/(\w+)$/.exec(piece.key) ?? [];
  const isNamed = pieces.some(({ key }) => key === `updates:facts/${fact ?? ''}/name`);
  if (fact !== undefined && part === 'name') return [factRow(words, fact as UpdateId, place, piece)];
  const isReach = piece.key.startsWith('updates:reach/');
  if ((fact !== undefined && isNamed) || isReach || piece.key.endsWith('/hint')) return [];
  if (piece.key === 'areas:authorities/*' && place.screen === 'before-you-ring') return [areasRow(words)];
  const option = optionIn(piece.key);
  if (option) return optionRows(words, option, pieces, pieces.indexOf(piece));
  const question = asked(place.screen, piece.key);
  return [
    textPart(words, piece, place),
    ...(question ? [askedRow(words, question)] : []),
    ...(tellsNothing(place.page ?? pieces, piece.key)
      ? [{ key: 'told', label: labelOf(words, 'told'), lines: words.lines('book:toldNothing') }]
      : []),
  ];
}

/** Joins consecutive texts with the same label and occasion into one row; a heading starts a new one. */
function together(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (
      last
      && 'lines' in last
      && 'lines' in part
      && !part.heading
      && last.label === part.label
      && last.when === part.when
    )
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...part.lines] };
    else joined.push(part);
  }
  return joined;
}

function rowOf(part: Part, at: number): Row {
  const key = `${at}.${part.key}`;
  if ('body' in part) return { ...part, key };
  const body = (
    <>
      {part.heading === undefined ? null : (
        <p className="row-heading">
          <Tagged as="strong" text={part.heading} />
        </p>
      )}
      {part.lines.length > 0 ? <Lines lines={part.lines} /> : null}
    </>
  );
  return { key, label: part.label, when: part.when, body };
}

/** Returns the rows of what was drawn in a place. Consecutive texts with the same label and occasion share a row. */
export const drawnRows = (words: Words, pieces: readonly Piece[], place: Place): readonly Row[] =>
  together(pieces.flatMap((piece) => partsOf(words, piece, pieces, place))).map(rowOf);
