import { type ReactNode } from 'react';
import { type ClauseId, clauseIds, type Ground } from '#protocol/clauses';
import { asks, type ScreenId, taskOf } from '#protocol/screens';
import { always } from '#protocol/shapes';
import type { TaskId } from '#protocol/tasks';
import { holds } from '../../case/answers';
import { withDrafts } from '../../case/beneath';
import { type CaseFacts, isOpen } from '../../case/marks';
import { isToRing, rowOf } from '../../case/plan';
import { useSession } from '../../session/session';
import { type UpdateId, updateIds, updates } from '../../updates/updates';
import { Tagged, useWords, type Words } from '../../words/words';
import { useNoNumberKey } from '../call/CouncilNumbers';
import { isCalled, leadOf, whatToSay } from '../call/what-to-say';
import { ClauseText, FactList } from '../updates/facts';
import { type GroundedKey, type GroundedPlace, groundsOf } from '../updates/grounds';
import { NotUsedBeside } from '../updates/lines';
import { explainedOn, keysAtRest } from './on-screen';
import { factsOf, inBrackets, isFact, type Kind, kindOf, sectionsOf } from '../updates/sources';

/** The case with the ticks on its screen, as the page shows it. */
function useFacts(): CaseFacts {
  const { context, drafts, screen } = useSession();
  if (screen !== 'specific-risks' && screen !== 'before-you-ring') return context;
  return { ...context, answers: withDrafts(context.answers, drafts, asks(screen)) };
}

type Line = readonly [key: GroundedKey, text: string];
const basisOfLine = ([key]: Line) => groundsOf(key);
const linesOf = (words: Words, places: readonly GroundedPlace[]): readonly Line[] =>
  places.flatMap((place) => words.linesAt(place) as readonly Line[]);

/** What to say for a task: each line that does not come from an answer. */
function linesToSay(words: Words, facts: Parameters<typeof whatToSay>[1], task: TaskId): readonly Line[] {
  const { opening, prompts } = whatToSay(words, facts, task);
  const phrases = [...opening, ...prompts.flatMap((group) => group.phrases)];
  return opening.length === 0
    ? []
    : [
        ...linesOf(words, isCalled(task) ? [] : [leadOf(task)]),
        ...phrases.flatMap(({ from, text }): readonly Line[] => (from ? [[from, text]] : [])),
      ];
}

/** On the list of calls and the page of Social Services: what to do without a number, if that is shown. */
function useNoNumber(screen: ScreenId, facts: CaseFacts): readonly GroundedPlace[] {
  const key = useNoNumberKey();
  const row = rowOf(facts, 'social-services');
  if (key === undefined) return [];
  if (screen === 'referrals') return row && isToRing(row) ? [key] : [];
  return screen === 'referrals/social-services' && key === 'call:number/none' ? [key] : [];
}

function useLines(): readonly Line[] {
  const words = useWords();
  const { screen, context } = useSession();
  const facts = useFacts();
  const task = taskOf(screen);
  return [
    ...linesOf(words, [...keysAtRest(screen, facts), ...useNoNumber(screen, facts)]),
    ...(task && isOpen(context, task) ? linesToSay(words, context, task) : []),
  ];
}

/** The lines that have a basis of this kind, each with the clauses or the facts that it is based on. */
function SourcedLines({ kind, lines }: { kind: Kind; lines: readonly Line[] }) {
  const words = useWords();
  const sources = (line: Line): string => {
    const on = basisOfLine(line).filter((basis) => kindOf(basis) === kind);
    return kind === 'newer' ? factsOf(words, on) : sectionsOf(on).join(', ');
  };
  const of = lines.filter((line) => basisOfLine(line).some((basis) => kindOf(basis) === kind));
  return of.length === 0 ? null : (
    <ul className="bullets sourced">
      {of.map((line) => {
        const [[key, text], says] = [line, sources(line)];
        return (
          <li key={key + text} data-line={key} data-stands={basisOfLine(line).join(' ')}>
            <Tagged text={says === '' ? text : words.t('pages:about-page/line', { line: text, sources: says })} />
            <NotUsedBeside of={key} />
          </li>
        );
      })}
    </ul>
  );
}

function Section({ title, look, children }: { title: string; look: string; children: ReactNode }) {
  return (
    <section className={look}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Examples and terms that explain the screen, each line with what it is based on. */
function Explained() {
  const words = useWords();
  const { screen } = useSession();
  const explained = explainedOn(screen, useFacts());
  return explained.length === 0 ? null : (
    <Section title={words.t('pages:about-page/more')} look="explained">
      {explained.map(([title, places]) => (
        <div key={title + places.join()} data-explains={places[0]}>
          <Tagged as="h3" text={words.t(title)} />
          <ul className="bullets">
            {linesOf(words, places).map(([key, line]) => (
              <li key={key + line}>
                <Tagged text={line} />
                <Tagged as="span" className="stands" text={inBrackets(words, key, line)} />
                <NotUsedBeside of={key} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

const clausesOf = (grounds: readonly Ground[], lines: readonly Line[]): readonly ClauseId[] =>
  clauseIds.filter((id) => grounds.includes(id) || lines.some((line) => basisOfLine(line).includes(id)));

/** The updates of the screen that fit the case, and of its lines; on Resources, which lists its own, only these. */
function factsOn(screen: ScreenId, { answers }: CaseFacts, lines: readonly Line[]): readonly UpdateId[] {
  const ofLines = new Set(lines.flatMap((line) => basisOfLine(line).filter(isFact)));
  return updateIds.filter((id) => {
    const { screens, when = always } = updates[id];
    const isHere = screens.includes(screen);
    return screen === 'resources' ? ofLines.has(id) && !isHere : ofLines.has(id) || (isHere && holds(when, answers));
  });
}

/** Each line in sight under the kinds of its sources, with the sources; then the examples and terms. */
export function AboutThisPage({ grounds }: { grounds: readonly Ground[] }) {
  const { t } = useWords();
  const { screen, context } = useSession();
  const lines = useLines();
  const [clauses, facts] = [clausesOf(grounds, lines), factsOn(screen, context, lines)];
  const ofKind = (kind: Kind) => lines.some((line) => basisOfLine(line).some((basis) => kindOf(basis) === kind));
  const task = taskOf(screen);
  const isSaid = task !== undefined && isOpen(context, task);
  return (
    <>
      {clauses.length > 0 ? (
        <Section title={t('pages:about-page/protocol', { month: t('clauses:header/month') })} look="clauses">
          <SourcedLines kind="protocol" lines={lines} />
          {clauses.map((id) => (
            <div key={id} data-clause={id}>
              <h3>{t('ui:clauses/protocol', { ref: t(`ui:clauseRefs/${id}`) })}</h3>
              <ClauseText id={id} shown={facts} />
            </div>
          ))}
        </Section>
      ) : null}
      {facts.length > 0 ? (
        <Section title={t('ui:updates')} look="updates">
          <SourcedLines kind="newer" lines={lines} />
          <FactList facts={facts} />
        </Section>
      ) : null}
      {grounds.includes('good-practice') || ofKind('practice') ? (
        <Section title={t('pages:about-page/practice')} look="clauses">
          <SourcedLines kind="practice" lines={lines} />
          {ofKind('practice') ? null : <p className="clauses__practice">{t('ui:goodPractice')}</p>}
        </Section>
      ) : null}
      {isSaid || ofKind('answers') ? (
        <Section title={t('pages:about-page/answers')} look="clauses">
          <SourcedLines kind="answers" lines={lines} />
          {isSaid ? <p>{t('updates:stands/chosen')}</p> : null}
        </Section>
      ) : null}
      {ofKind('clear-steps') ? (
        <Section title={t('ui:name')} look="clauses">
          <SourcedLines kind="clear-steps" lines={lines} />
        </Section>
      ) : null}
      <Explained />
    </>
  );
}
