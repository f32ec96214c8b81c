import {
  childResponsible,
  type Condition,
  elsewhereInUk,
  extremismIdentified,
  harm,
  identifiedForms,
  liveDanger,
  need,
  onlineConcern,
  otherAdults,
  outsideUk,
  questions,
  trustedAdult,
} from '#protocol/questions';
import { always, has } from '#protocol/shapes';
import type { ScreenId } from '#protocol/screens';
import { tasks } from '#protocol/tasks';
import { type Answers, holds, isConcern } from './answers';
import { listOf } from './listed';
import { leavesDevices, stageOf } from './stage';

// What may be said to the child and to a parent who knows, and what protects the person who says it. The protocol is
// silent on it: all of it is good practice, for a safeguarding lead to sign.

const not = (when: Condition): Condition => ({ not: when });
const both = (...all: readonly Condition[]): Condition => ({ all });
const either = (...any: readonly Condition[]): Condition => ({ any });

const { contact, content: seen, conduct } = identifiedForms;
const others = questions['others-involved'];
/** Whoever did it may be a child: nobody has said yet who is involved, or it is not known. */
export const inDoubt = both(conduct, either(not(has(others, ...others.options)), has(others, 'not-known')));
/** A child may have done it, or that is in doubt. */
export const byChild = either(childResponsible, inDoubt);
/** If a child may have done it, the app tells no child that it is not their fault. */
export const notByChild = not(byChild);
/** Some services are for Wales alone, and 999 for the UK. */
const inWales = not(either(elsewhereInUk, outsideUk));
const extortion = has(harm, 'extortion');
const byStranger = has(harm, 'grooming', 'abuse-to-create-images', 'other-contact');
const secretContact = has(harm, 'secret-contact');
const exploited = has(harm, 'criminal-exploitation');
/** Nobody can promise this to a child who may have done it, or broken the law: by being used, or by what they said. */
const notInTrouble = both(notByChild, not(exploited), not(extremismIdentified));
const used = both(either(exploited, extremismIdentified), not(childResponsible));
const ofTheChild = has(harm, 'sexual-images-exchanged', 'abuse-to-create-images');
const unkind = has(harm, 'cyberbullying', 'cyberstalking', 'other-conduct');
const selfHarm = has(harm, 'self-harm-content');
/** Things after which some people think about suicide. */
const distressing = either(extortion, ofTheChild, exploited, has(harm, 'cyberbullying', 'cyberstalking', 'grooming'));
/** An older child is asked about suicide first of all. */
export const asksOfSuicide: Condition = either(distressing, selfHarm);
const harmed = either(byStranger, secretContact, extortion, ofTheChild, unkind);

/** Each line, by its card and in its order, and when it is there in a concern about a child. */
export const cardLines = {
  'gate/told': always,
  'lead/doubt': inDoubt,
  'lead/own-words': always,
  'lead/both': childResponsible,
  'lead/harmed': childResponsible,

  'then/stay': not(outsideUk),
  'then/stay-abroad': outsideUk,
  'asked/yes': inWales,
  'asked/yes-beyond': elsewhereInUk,

  'young/trouble': notInTrouble,
  'young/did': not(notInTrouble),
  'young/glad': always,
  'young/contact': either(byStranger, secretContact, extortion, exploited, extremismIdentified),
  'young/pay': extortion,
  'young/images': ofTheChild,
  'young/unkind': both(unkind, not(childResponsible)),
  'young/seen': seen,
  'young/fault': both(either(harmed, exploited), notByChild),
  'young/open': always,
  'young/next': always,

  'older/trouble': notInTrouble,
  'older/did': not(notInTrouble),
  'older/understand': childResponsible,
  'older/honest': childResponsible,
  'older/contact': either(byStranger, exploited),
  'older/secret-contact': secretContact,
  'older/crime': both(extortion, not(childResponsible)),
  'older/pay': extortion,
  'older/keep': extortion,
  'older/remove': extortion,
  'older/first': both(ofTheChild, notByChild),
  'older/images': both(ofTheChild, not(extortion)),
  'older/unkind': both(unkind, not(childResponsible)),
  'older/used': used,
  'older/seen': both(seen, not(childResponsible)),
  'older/much': not(harmed),
  'older/fault': both(harmed, notByChild, not(extortion), not(used)),
  'older/suicide': both(distressing, not(selfHarm)),
  'older/self-harm': selfHarm,
  'older/open': not(asksOfSuicide),
  'older/secret': always,

  'you/write': always,
  'you/details': onlineConcern,
  'you/images': either(ofTheChild, has(harm, 'child-abuse-images', 'extortion')),
  'you/secret': always,
  'you/block': contact,

  'knows/only': always,
  'parent/devices': onlineConcern,
  'parent/contact': contact,
  'parent/involved': not(contact),
  'parent/block': contact,
  'parent/blame': always,
  'parent/did': childResponsible,
  'parent/stay': both(either(selfHarm, extortion), inWales),
  'parent/stay-beyond': both(either(selfHarm, extortion), not(inWales)),
  'parent/telling': tasks.police.dutyWhen,
  'parent/telling-services': not(tasks.police.dutyWhen),
  'parent/danger': not(outsideUk),
  'parent/danger-abroad': outsideUk,

  'safety/leave': either(liveDanger, otherAdults),
  'safety/silent': either(liveDanger, otherAdults),

  'self/calm': always,
  'self/outside': always,
  'self/danger': not(outsideUk),
  'self/danger-abroad': outsideUk,
  'self/silent': always,
  'self/team': always,
  'self/after': always,

  'officer/tell': trustedAdult,

  'lines/abroad': outsideUk,
} as const satisfies Record<string, Condition>;

export type CardLineId = keyof typeof cardLines;
type CardOf<Id> = Id extends `${infer Card}/${string}` ? Card : never;
export type CardId = CardOf<CardLineId>;
/** Every line, card by card. */
export const cardLineIds = Object.keys(cardLines) as CardLineId[];

/** The most lines that a child is told. */
export const mostLines = 7;
/** What is left out first if there would be more. */
export const goesFirst: readonly CardLineId[] = [
  ...(['young/seen', 'young/unkind', 'young/images'] as const),
  ...(['older/much', 'older/seen', 'older/unkind', 'older/secret-contact'] as const),
  ...(['older/first', 'older/used', 'older/images', 'older/understand', 'older/remove'] as const),
];
const isOf = (card: string, id: CardLineId): boolean => id.startsWith(`${card}/`);

/** Whether a line is on its card in a case. */
export function isOnCard(answers: Answers, id: CardLineId): boolean {
  const isThere = (one: CardLineId) => holds(cardLines[one], answers);
  if (!isConcern(answers) || !isThere(id)) return false;
  const place = goesFirst.indexOf(id);
  if (place < 0) return true;
  const card = id.replace(/\/.*/, '');
  const before = cardLineIds.filter((one) => {
    const at = goesFirst.indexOf(one);
    return isOf(card, one) && (at < 0 || at > place) && isThere(one);
  });
  return before.length < mostLines;
}

const onCards = listOf<Answers, CardLineId>(cardLineIds, isOnCard);
/** Returns the lines of a card, in order; none unless the case is a concern. */
export const linesOfCard = (answers: Answers, card: CardId): readonly CardLineId[] =>
  onCards(answers).filter((id) => isOf(card, id));

/** The two ages for which there are words to a child. */
export const ages = ['young', 'older'] as const;
export type Age = (typeof ages)[number];
const mostlyOlder = either(
  has(harm, 'extortion', 'sexual-images-exchanged', 'cyberstalking', 'criminal-exploitation', 'self-harm-content'),
  extremismIdentified,
);
/** Returns the age whose words are shown first; undefined if someone is in touch, as the child can be any age. */
export function firstAge(answers: Answers): Age | undefined {
  if (holds(mostlyOlder, answers)) return 'older';
  return holds(contact, answers) ? undefined : 'young';
}

const someoneInTouch = has(
  harm,
  ...(['grooming', 'extortion', 'abuse-to-create-images'] as const),
  ...(['adult-targeted-for-access', 'criminal-exploitation', 'secret-contact'] as const),
);

/** Lines for every screen, beside the one to leave devices as they are. Only the first that applies is shown. */
export const reminders = { 'no-telling': trustedAdult, 'no-contact': someoneInTouch } as const;
export type ReminderId = keyof typeof reminders;

/** Returns that line: whom not to tell (from the start if it is about a colleague), or not to contact. */
export function reminderOn(answers: Answers, screen: ScreenId): ReminderId | undefined {
  if (stageOf(screen) && holds(has(need, 'professional-conduct'), answers)) return 'no-telling';
  const ids = Object.keys(reminders) as ReminderId[];
  return leavesDevices(answers, screen) ? ids.find((id) => holds(reminders[id], answers)) : undefined;
}
