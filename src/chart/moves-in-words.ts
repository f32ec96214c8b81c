import type { Locale } from '../words/keys';
import type { Words } from '../words/words';
import { type Move, moves, type StateId } from './graph';
import type { Lead } from './leads';
import { titleOf } from './state-words';

type Event = keyof Locale['chart']['events'];
type GuardName = keyof Locale['chart']['guards'];
type Picking = keyof Locale['chart']['picked'];

/** The kind of thing done: `answer.need` is an answer, `open.record` a link. */
const eventOf = ({ by }: Move): Event => (by === '' ? 'pass' : by === '*' ? 'other' : by.split('.')[0] as Event);
/** A guard that picks one of many: its moves are told of once, by what it picks. */
const pickingOf = ({ guards }: Move): Picking | undefined =>
  guards.map(({ name }) => name).find((name): name is Picking =>
    ['isAsked', 'isFirstUnanswered', 'mayOpen', 'isNextDuty', 'isNextInDetour', 'isBehindNotes'].includes(name));
const sortOf = (move: Move): string => [eventOf(move), ...move.guards.map(({ name }) => name)].join();

function targetInWords(words: Words, move: Move): string {
  const picking = pickingOf(move);
  if (move.to === undefined) return words.t('chart:stays');
  const states = picking ? words.t(`chart:picked/${picking}`) : titleOf(words, move.to);
  return words.t('chart:leadsTo', { states });
}

function moveInWords(words: Words, move: Move): string {
  const guards = move.guards.map(({ name }) => words.t(`chart:guards/${name as GuardName}`));
  return [words.t(`chart:events/${eventOf(move)}`), ...guards, targetInWords(words, move)].join('; ');
}

/** Moves in words, each kind once: what is done, on what it depends, and where it leads. */
export function movesInWords(words: Words, all: readonly Move[]): readonly string[] {
  const kinds = new Map(all.map((move) => [`${sortOf(move)} ${pickingOf(move) ? '' : move.to ?? ''}`, move]));
  return [...kinds.values()].map((move) => moveInWords(words, move));
}

/** The moves of one state in words. */
export const movesOfState = (words: Words, state: StateId): readonly string[] =>
  movesInWords(words, moves.filter(({ from }) => from === state));

/** Where a screen of the walk leads, in words: for certain, or on what it depends. */
export function leadsInWords(words: Words, leads: readonly Lead[]): readonly string[] {
  return leads.map(({ to, dependsOn }) => {
    const screen = titleOf(words, to);
    if (dependsOn.length === 0) return words.t(leads.length === 1 ? 'chart:leads/sure' : 'chart:leads/otherwise', { screen });
    const questions = dependsOn.map((question) => words.t(`questions:${question}/label`)).join(', ');
    return words.t('chart:leads/depends', { screen, questions });
  });
}
