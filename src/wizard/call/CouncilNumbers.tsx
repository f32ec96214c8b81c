import { Fragment, type ReactNode, useEffect, useReducer } from 'react';
import type { TaskId } from '#protocol/tasks';
import contacts from 'virtual:contacts';
import { type AuthorityId, isAuthority } from '../../contacts/authorities';
import { isOfficeFirst, openingAt } from '../../contacts/opening';
import { kinds, type PublicNumber, publicNumber } from '../../contacts/public-numbers';
import { useSession } from '../../session/session';
import { useWords, type Words } from '../../words/words';
import { dueOnReading } from '../updates/age';
import { GroundedParagraphs, NotUsedBeside } from '../updates/lines';
import { useArea, useNumbersOf, GivenNumbers, LocalNumbers, NumberToRing } from '../numbers/Numbers';
import { whereFound } from '../numbers/in-words';
import { CouncilSite } from '../numbers/Council';
import { ScanToRing } from './ScanToRing';

/** Returns the moment by the device's clock. Read again when the page comes back into view, never under a finger. */
function useNow(): string {
  const { now } = useSession();
  const [, readAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    document.addEventListener('visibilitychange', readAgain);
    return () => document.removeEventListener('visibilitychange', readAgain);
  }, []);
  return now();
}

/** The office hours of a council, by the organisation's file or else by the council's own page. */
const officeHours = (area: AuthorityId) =>
  contacts.councils?.[area]?.hours ?? publicNumber(area, 'socialServices')?.hours;

/** Whose number it is, by the area and kind that it carries, and until or from when it is answered. */
function labelOf({ t }: Words, { area, service }: PublicNumber, now: string): string {
  if (service === 'outOfHours') return t('call:number/outOfHours');
  const name = t(`areas:authorities/${area}`);
  const opening = openingAt(officeHours(area) ?? [], now);
  if (!opening) return t('call:number/hoursUnknown', { area: name });
  return 'until' in opening
    ? t('call:number/office', { area: name, time: opening.until })
    : t('call:number/officeClosed', {
        area: name,
        day: t(`contacts:hours/weekdays/${opening.day}`),
        time: opening.from,
      });
}

/** Where a council's public numbers were found and when, that nobody checked them, and whether they are due to be. */
function Source({ one }: { one: PublicNumber }) {
  const words = useWords();
  const { today } = useSession();
  const isDue = today() >= dueOnReading({ ...one, telephone: one.number });
  return (
    <span className="number-note" data-source="">
      {whereFound(words, one)} {isDue ? <strong>{words.t('ui:task-list/old')}</strong> : null}
    </span>
  );
}

/**
 * Returns the text that stands in the list of calls in place of a number of Social Services that is not known: what to
 * do, or to choose the area first.
 */
export function useNoNumberKey(): 'call:number/none' | 'ui:task-list/numberNone' | 'ui:task-list/noArea' | undefined {
  const area = useArea();
  const given = useNumbersOf()(area, 'social-services');
  if (!isAuthority(area)) return area ? 'ui:task-list/numberNone' : 'ui:task-list/noArea';
  const isKnown = publicNumber(area, 'outOfHours') ?? given.find(({ service }) => service === 'outOfHours');
  return isKnown ? undefined : 'call:number/none';
}

interface Props {
  /** What to show in place of the office's number where none is known: the council's own site, if nothing is given. */
  readonly instead?: ReactNode;
  /** Whether a number can be shown as a code, to be rung from one's own phone. */
  readonly hasCode?: boolean;
}

/**
 * The numbers of Social Services in the child's area, the one that is open by the device's clock first: those that the
 * organisation gave and that were added here or, for each kind of which there is none, the council's public one; and
 * where there is none either, the council's site or the Police on 101. Nothing outside Wales.
 */
export function CouncilNumbers({ instead = <CouncilSite />, hasCode = false }: Props) {
  const words = useWords();
  const area = useArea();
  const given = useNumbersOf()(area, 'social-services');
  const now = useNow();
  if (!isAuthority(area)) return null;
  const office = words.t('call:number/hoursUnknown', { area: words.t(`areas:authorities/${area}`) });
  const found = kinds.flatMap((kind) =>
    given.some(({ service }) => service === kind) ? [] : (publicNumber(area, kind) ?? []),
  );
  const [first] = found;
  const isOneSource = found.length > 1 && new Set(found.map((one) => whereFound(words, one))).size === 1;
  const isFirst = isOfficeFirst(officeHours(area), publicNumber(area, 'outOfHours')?.hours, now);
  const ordered = (isFirst ? kinds : [...kinds].reverse()).map((kind) => ({
    kind,
    own: given.filter(({ service }) => service === kind),
    one: found.find(({ service }) => service === kind),
    whose: kind === 'socialServices' ? office : undefined,
  }));
  return (
    <>
      <div className="numbers" data-part="numbers">
        {ordered.map(({ kind, own, one, whose }) => (
          <Fragment key={kind}>
            <GivenNumbers given={own} whose={whose} />
            {one ? (
              <NumberToRing number={one.number} whose={labelOf(words, one, now)} of={kind}>
                {isOneSource ? null : <Source one={one} />}
              </NumberToRing>
            ) : null}
            {own.length > 0 || one ? null : kind === 'socialServices' ? (
              instead
            ) : (
              <GroundedParagraphs of="call:number/none" />
            )}
          </Fragment>
        ))}
        {first && isOneSource ? <Source one={first} /> : null}
      </div>
      {hasCode ? (
        <ScanToRing
          numbers={ordered.flatMap(({ own, one, whose }) => [
            ...own.map(({ number, label }) => [number, whose ?? words.t(label)] as const),
            ...(one ? [[one.number, labelOf(words, one, now)] as const] : []),
          ])}
        />
      ) : null}
    </>
  );
}

/** Where the area is not one of Wales, what to do instead of ringing a number of Social Services. */
function BeyondWales() {
  const { t } = useWords();
  const key = useNoNumberKey();
  return key ? (
    <p className="number-note">
      {t(key)}
      <NotUsedBeside of={key} />
    </p>
  ) : null;
}

/** The numbers of a task in the list of calls. */
export function NumbersInList({ task }: { task: TaskId }) {
  const area = useArea();
  if (task !== 'social-services') return <LocalNumbers task={task} />;
  return isAuthority(area) ? <CouncilNumbers /> : <BeyondWales />;
}
