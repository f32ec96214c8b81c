import {
  type Condition,
  elsewhereInUk,
  evidenceInPlace,
  extremismInDoubt,
  extremistContent,
  identifiedForms,
  liveDanger,
  outsideUk,
  type QuestionId,
  questions,
} from '#protocol/questions';
import { bodies, type Body, type TaskId } from '#protocol/tasks';
import { counted, holds, isOnlineConcern, meets, type OptionRef, partsOf, toldOptions } from '../../case/answers';
import { worstFirst } from '../../case/worst-first';
import { isDangerUntold, isFor999, knowsOfDangerAlone } from '../../case/danger';
import { currentEntries, isElsewhereNow } from '../../case/log';
import { type CaseFacts, hasNews, isMade, isMarked, type Log, type LogEntry, newsOf } from '../../case/marks';
import { type Key, type Words, dateInWords } from '../../words/words';
import { isArea } from '../question/option-words';

/** What a call is based on: the answers, and what was told before. The text gives a day only if it is not `today`. */
export type Told = CaseFacts & { readonly log: Log; readonly today?: string };
/** The opening of a call as spoken, and the chosen options that it `says`, which the prompts leave out. */
export interface Opening {
  readonly text: string;
  readonly says: readonly OptionRef[];
}

/** The words chosen for an option: a clause for a harm, a place for evidence, a sentence for others. */
const wordsOf = ({ t }: Words, option: OptionRef): string => t(`spoken:${option.replace(':', '/')}` as Key);
const isHarm = (option: OptionRef): boolean => partsOf(option).question === 'harm';
/** Whether an option is a place of evidence, a device or online. A call lists these in one sentence. */
const isPlace = (option: OptionRef): boolean => meets(evidenceInPlace, option);
const isLiveDanger = (option: OptionRef): boolean => meets(liveDanger, option);

/** Returns the whole sentence for an option; for a place of evidence, one for all that are `listed` with it. */
export function sentenceOf(words: Words, option: OptionRef, listed = [option]): string {
  if (isHarm(option)) return words.t('spoken:frame/record', { clause: wordsOf(words, option) });
  if (isArea(option)) return words.t('spoken:local-authority/area', { place: placeOf(words, partsOf(option).option) });
  if (!isPlace(option)) return wordsOf(words, option);
  const places = listed.map((place) => wordsOf(words, place));
  const last = places.pop() ?? '';
  return words.t(`spoken:frame/${places.length > 0 ? 'places' : 'place'}`, { places: places.join(', '), last });
}
/** Returns the sentence as it is true now: it says "at first" only once the Police know of the danger. */
export const sentenceNow = (words: Words, facts: CaseFacts, option: OptionRef): string =>
  option === 'called-999:not-called' && isDangerUntold(facts)
    ? words.t('spoken:told/untold')
    : sentenceOf(words, option);
/** Returns the prompt for an option still to say: a harm is one more worry, and all places of evidence one sentence. */
export function promptOf(words: Words, facts: CaseFacts, option: OptionRef, left: readonly OptionRef[]): string {
  if (isPlace(option)) return sentenceOf(words, option, left.filter(isPlace));
  return isHarm(option)
    ? words.t('spoken:frame/prompt', { clause: wordsOf(words, option) })
    : sentenceNow(words, facts, option);
}

const placeOf = ({ t }: Words, area = 'not-known'): string => t(`spoken:place/${area}` as Key);

/** The one option that an opening adds: the first of these that was chosen. */
export const added: readonly OptionRef[] = [
  'others-involved:trusted-adult',
  'others-involved:child-responsible',
  'others-involved:other-children',
  'looked-after:yes',
  'virtual-identities:yes',
];

/** Added if fewer than two harms are said: that violent extremism is part of this, or the first of its signs. */
const extremism: readonly OptionRef[] = [
  'violent-extremism:yes',
  ...questions['extremism-signs'].options.map((sign): OptionRef => `extremism-signs:${sign}`),
];
/** Added first if every harm is vague, because extremism, even in doubt, is then the main worry. */
const extremismOrDoubt: readonly OptionRef[] = [...extremism, 'violent-extremism:not-sure'];
const isVague = (harm: OptionRef): boolean => /:(other-|not-sure)/.test(harm);

const counts = ['none', 'one', 'two'] as const;
/** Says the two worst harms, and whether there are more. */
function worstOf(words: Words, harms: readonly OptionRef[]): string {
  const [harm1 = '', harm2 = ''] = harms.map((harm) => wordsOf(words, harm));
  return words.t(`spoken:worst/${counts[harms.length] ?? 'more'}`, { harm1, harm2 });
}

/** Which of Social Services and the Police, other than this task, know only part of what is true now. */
export const toldOnlyPart = (facts: CaseFacts, task: TaskId): readonly Body[] =>
  bodies.filter((body) => body !== task && hasNews(facts, body) && !knowsOfDangerAlone(facts, body));

/** Says which of Social Services and the Police already know it all, or only of the danger, and which did not answer. */
function alreadyKnown(words: Words, facts: CaseFacts, task: TaskId): Opening {
  const less = toldOnlyPart(facts, task);
  const told = bodies.filter((body) => body !== task && isMade(facts, body) && !less.includes(body));
  const whole = told.filter((body) => !knowsOfDangerAlone(facts, body));
  const [first] = whole;
  const who = whole.length > 1 ? 'both' : first;
  const fromHere = whole.every((body) => isMarked(facts, body, 'made'));
  const texts = [
    ...(who ? [fromHere ? words.t(`spoken:told/${who}`) : words.t(`spoken:told/known/${who}`)] : []),
    ...(whole.length < told.length ? [words.t('spoken:told/danger')] : []),
    ...bodies
      .filter((body) => body !== task && isMarked(facts, body, 'tried') && !isMade(facts, body))
      .map((body) => words.t(`spoken:told/tried/${body}`)),
  ];
  return {
    text: texts.join(' '),
    says: told.flatMap((body): readonly OptionRef[] => [
      `already-reported:${body}`,
      ...(body === 'police' ? (['called-999:called-police'] as const) : []),
    ]),
  };
}

/** Whether a person is, or may be, doing it: someone in touch with the child, or a child. */
export const isPerson: Condition = { any: [identifiedForms.contact, identifiedForms.conduct] };
/** Outside Wales, the call also says whether that person is near. */
const isNearSaid: Condition = { all: [isPerson, { any: [elsewhereInUk, outsideUk] }] };

type Slots = Readonly<Record<'danger' | 'place' | 'worst' | 'add' | 'told' | 'signs' | 'when' | 'reference', string>>;
/** Fills in an opening. Empty slots leave no gap. */
function filled(words: Words, facts: CaseFacts, key: Key, slots: Partial<Slots>): string {
  const place = placeOf(words, counted(facts.answers, 'local-authority')[0]);
  const near = holds(isNearSaid, facts.answers) ? words.t('spoken:near') : '';
  return words
    .t(key, { danger: '', add: '', when: '', place, near, ...slots })
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[;.])/g, '')
    .trim();
}

/** When they were told: the day, unless it is today, and the time if it was entered, since a mark may be set later. */
function whenOf(words: Words, today: string | undefined, { day: set, time, at }: LogEntry): string {
  const day = set ?? at.slice(0, '2026-03-01'.length);
  const when = [...(day === today ? [] : [dateInWords(words, day)]), ...(time ? [time] : [])].join(', ');
  return when && words.t('spoken:when', { when });
}

/** Which opening fits how they were told: by call, by form, according to an answer or, of the danger alone, on 999. */
function newsKey(facts: Told, task: TaskId, entry: LogEntry | undefined) {
  const isForm = entry?.way === 'online-form' || entry?.way === 'in-writing';
  if (entry) return isForm ? 'news-form' : 'news';
  return knowsOfDangerAlone(facts, task) ? 'news-999' : 'news-by-answer';
}

/** Says what was told before, by whom and when, and then only what is new. */
function openingWithNews(words: Words, facts: Told, task: TaskId, news: readonly OptionRef[]): Opening {
  const entry = currentEntries(facts.log, task).findLast((one) => one.do !== 'tried');
  const [area = 'not-known'] = counted(facts.answers, 'local-authority');
  const danger = news.filter(isLiveDanger);
  const harms = worstFirst(news.filter(isHarm));
  const isFull = danger.length > 0 || harms.length > 1;
  const others = news.filter((fact) => !danger.includes(fact) && !harms.includes(fact));
  const add = isFull ? [] : [...added.filter((fact) => others.includes(fact)), ...others].slice(0, 1);
  const known = alreadyKnown(words, facts, task);
  const key = newsKey(facts, task, entry);
  const text = filled(words, facts, `spoken:opening/${key}`, {
    danger: danger.map((fact) => wordsOf(words, fact)).join(' '),
    worst: harms.length > 0 ? worstOf(words, danger.length > 0 ? harms.slice(0, 2) : harms) : '',
    add: add.map((fact) => sentenceOf(words, fact)).join(' '),
    ...((area === 'not-known' || isElsewhereNow(facts, 'police')) && { place: '' }),
    when: entry ? whenOf(words, facts.today, entry) : '',
    reference: entry?.reference ?? words.t('spoken:reference'),
    told: known.text,
  });
  return { text, says: [...danger, ...harms.slice(0, 2), ...add, ...(key === 'news-999' ? known.says : [])] };
}

/** Says at most two signs of violent extremism or, in doubt, that it is not clear. */
function openingForPrevent(words: Words, facts: CaseFacts): Opening {
  const chosen = toldOptions(facts.answers);
  const about = (question: QuestionId) => chosen.filter((option) => partsOf(option).question === question);
  const content = chosen.filter((option) => meets(extremistContent, option));
  const says =
    [about('extremism-signs').slice(0, 2), about('violent-extremism'), content].find(({ length }) => length > 0) ?? [];
  const known = alreadyKnown(words, facts, 'prevent-spoc');
  const told = says.map((option) => (isHarm(option) ? worstOf(words, [option]) : wordsOf(words, option))).join(' ');
  const key = holds(extremismInDoubt, facts.answers) ? 'prevent-spoc-in-doubt' : 'prevent-spoc';
  const text = filled(words, facts, `spoken:opening/${key}`, { signs: told, told: known.text });
  return { text, says: [...says, ...known.says] };
}

/** Says who is calling and why, the two worst harms, one thing more or who is near, and who already knows. */
function openingForBody(words: Words, facts: CaseFacts, task: 'social-services' | 'police'): Opening {
  const { answers } = facts;
  const chosen = toldOptions(answers);
  const danger = chosen.filter(isLiveDanger);
  const isNear = holds(isNearSaid, answers);
  const harms = worstFirst(chosen.filter(isHarm));
  const [worst] = harms;
  const known = alreadyKnown(words, facts, task);
  if (task === 'police' && isFor999(facts)) {
    const key = danger.includes('immediate-danger:now') ? '999-now' : '999-not-sure';
    const text = filled(words, facts, `spoken:opening/${key}`, {
      worst: worst ? worstOf(words, [worst]) : '',
      told: known.text,
    });
    return { text, says: [...danger, ...harms.slice(0, 1), ...known.says] };
  }
  const told = { danger: danger.map((option) => wordsOf(words, option)).join(' '), told: known.text };
  if (task === 'police' && !isOnlineConcern(answers))
    return { text: filled(words, facts, 'spoken:opening/police-offline', told), says: [...danger, ...known.says] };
  const past: readonly OptionRef[] = task === 'police' ? ['immediate-danger:over'] : [];
  const few = harms.length < 2 ? extremism : [];
  const also = harms.every(isVague) ? [...extremismOrDoubt, ...added] : [...added, ...few];
  const add =
    danger.length > 0 || isNear ? [] : [...past, ...also].filter((option) => chosen.includes(option)).slice(0, 1);
  const isOne = danger.length > 0 ? isNear : add.some((option) => extremismOrDoubt.includes(option));
  const said = isOne ? harms.slice(0, 1) : danger.length > 0 ? harms.slice(0, 2) : harms;
  const text = filled(words, facts, `spoken:opening/${task}`, {
    ...told,
    worst: worstOf(words, said),
    add: add.map((option) => wordsOf(words, option)).join(' '),
  });
  return { text, says: [...danger, ...said.slice(0, 2), ...add, ...known.says] };
}

/** Returns what to write to CEOP about the two worst harms that were ticked. */
export function openingForCeop(words: Words, facts: CaseFacts): Opening {
  const harms = worstFirst(toldOptions(facts.answers).filter(isHarm));
  return { text: harms.length > 0 ? worstOf(words, harms) : '', says: harms.slice(0, 2) };
}

/**
 * Returns the opening of a call: two to four sentences, with nothing that was not chosen. Anyone who already knows part
 * of it hears only what is new.
 */
export function openingOf(words: Words, facts: Told, task: 'social-services' | 'police' | 'prevent-spoc'): Opening {
  if (task === 'prevent-spoc') return openingForPrevent(words, facts);
  const news = newsOf(facts, task);
  const is999 = task === 'police' && isFor999(facts);
  // The services of another area hear of the child for the first time.
  const isNews = news.length > 0 && !is999 && !(task === 'social-services' && isElsewhereNow(facts));
  return isNews ? openingWithNews(words, facts, task, news) : openingForBody(words, facts, task);
}
