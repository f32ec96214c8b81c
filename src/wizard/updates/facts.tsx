import type { ClauseId } from '#protocol/clauses';
import type { ScreenId } from '#protocol/screens';
import { useWords, Paragraphs, Tagged, dateInWords } from '../../words/words';
import { type UpdateId, updates, updatesBeside, updatesOn } from '../../updates/updates';
import { useSession } from '../../session/session';
import { Button } from '../../ui/controls';
import { Go, Telephone } from '../frame/links';
import { OutLink, useGate } from '../frame/OutLink';
import { Safeguarding } from '../numbers/Council';
import { dueOnOf, type Known } from './age';
import { factSays, isDueNow, knownFact, stateInWords } from './said';

/** Says that the organisation does not use an update, and why; otherwise shows nothing. */
export function NotUsed({ known }: { known: Known }) {
  const words = useWords();
  return known.own?.notUsed === undefined ? null : <strong data-not-used="">{stateInWords(words, known)}</strong>;
}

/** The telephone and textphone numbers and the address of what a fact names; nothing if it has none. */
export function FactReach({ fact }: { fact: UpdateId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const mayShow = useGate();
  const { telephone, textphone, address } = updates[fact];
  if (!(telephone ?? textphone ?? address)) return null;
  return (
    <span className="reach">
      {telephone ? (
        <Telephone look="number" number={telephone}>
          {telephone}
        </Telephone>
      ) : null}
      {textphone ? <span>{t('updates:reach/textphone', { number: textphone })}</span> : null}
      {address && mayShow(address) ? (
        <span>
          <OutLink address={address} /> {madeUp ? null : t('call:opensApart')}
        </span>
      ) : null}
    </span>
  );
}

/** The text of a fact, how to reach what it names and, if the organisation does not use it, a note of that. */
export function FactText({ fact }: { fact: UpdateId }) {
  return (
    <>
      <Tagged text={factSays(useWords(), fact)} /> <FactReach fact={fact} /> <NotUsed known={knownFact(fact)} />
    </>
  );
}

/** Says since when something is due to be checked again, once it is. */
export function DueNote({ known }: { known: Known }) {
  const words = useWords();
  const { today } = useSession();
  if (!isDueNow(known, today())) return null;
  return <strong data-due=""> {words.t('updates:about/isDue', { date: dateInWords(words, dueOnOf(known)) })}</strong>;
}

/** A fact: what it says, from when, how sure it is, who can confirm it, and whether it is due to be checked again. */
function Fact({ fact }: { fact: UpdateId }) {
  const words = useWords();
  const known = knownFact(fact);
  return (
    <li data-fact={fact} tabIndex={-1}>
      <strong>
        <Tagged text={words.t(`updates:facts/${fact}/name`)} />.
      </strong>{' '}
      <FactText fact={fact} />
      {fact === 'safeguarding-person' ? <Safeguarding /> : null}
      <p className="checked__how">
        {stateInWords(words, known)} {words.t(`updates:sure/${known.reading.sure}`)}
        <DueNote known={known} />
      </p>
    </li>
  );
}

/** Facts with what is known of each, and where to find how sure each is and who can confirm it. */
export function FactList({ facts }: { facts: readonly UpdateId[] }) {
  const { t } = useWords();
  const { addressOf } = useSession();
  return (
    <>
      <ul className="bullets">
        {facts.map((fact) => (
          <Fact key={fact} fact={fact} />
        ))}
      </ul>
      <Go to={addressOf('about')}>{t('pages:about-page/sure')}</Go>
    </>
  );
}

/** A clause in our words and, set apart, how we read it and any updates to it, save those `shown` already. */
export function ClauseText({ id, shown = [] }: { id: ClauseId; shown?: readonly UpdateId[] }) {
  const { t, lines, maybe } = useWords();
  const note = maybe(`clauses:${id}/note`);
  const newer = updatesBeside(id).filter((fact) => !shown.includes(fact));
  return (
    <>
      <Paragraphs lines={lines(`clauses:${id}/says`)} />
      {note ? (
        <div className="clause-note">
          <p>
            <strong>{t('ui:clauses/note')}</strong>
          </p>
          <Paragraphs lines={note.split('\n')} />
        </div>
      ) : null}
      {newer.length > 0 ? (
        <div className="updates">
          <p className="updates__label">
            <strong>{t('ui:updates')}</strong>
          </p>
          {newer.map((fact) => (
            <p key={fact} data-fact={fact}>
              <FactText fact={fact} />
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}

function openAt(fact: UpdateId): void {
  const found = document.querySelector<HTMLElement>(`[data-part="about-this-page"] li[data-fact="${fact}"]`);
  const about = found?.closest('details');
  if (about) about.open = true;
  found?.focus();
}

/** What people look for in a hurry on a screen: the name of each such fact leads to it in About this page. */
export function FactsByName({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  return updatesOn(screen)
    .filter((fact) => updates[fact].byName?.includes(screen))
    .map((fact) => (
      <p key={fact}>
        <Button action="open-fact" look="link" data={{ 'data-opens': fact }} onPress={() => openAt(fact)}>
          <Tagged text={t(`updates:facts/${fact}/name`)} />
        </Button>
      </p>
    ));
}
