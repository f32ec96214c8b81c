import { useWords } from '../../words/words';
import type { Known } from './age';
import { factSays, isDueNow, knownFact, stateInWords } from './said';
import { type UpdateId, updateIds, updates, updatesBeside, touchesDuty } from '../../updates/updates';
import type { ClauseId } from '#protocol/clauses';
import { Paragraphs, Tagged } from '../../words/Tagged';
import { useSession } from '../../session/session';
import { Telephone, ToScreen } from '../frame/links';
import { OutLink, useGate } from '../frame/OutLink';

/** Says that the organisation does not use an update, and why; otherwise shows nothing. */
export function NotUsed({ known }: { known: Known }) {
  const words = useWords();
  return known.own?.notUsed === undefined ? null : <strong data-not-used="">{stateInWords(words, known)}</strong>;
}

/** The telephone, text and textphone numbers and the address of what a fact names; nothing if it has none. */
export function FactReach({ fact }: { fact: UpdateId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const mayShow = useGate();
  const { telephone, text, textphone, address } = updates[fact];
  if (!(telephone ?? text ?? textphone ?? address)) return null;
  return (
    <span className="reach">
      {telephone ? (
        <Telephone look="number" number={telephone}>
          {t('updates:reach/telephone', { number: telephone })}
        </Telephone>
      ) : null}
      {text ? (
        <Telephone look="number" by="sms" number={text}>
          {t('updates:reach/text', { number: text })}
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

/** A clause in our words and, set apart, how we read it and any updates to it. */
export function ClauseText({ id }: { id: ClauseId }) {
  const { t, lines, maybe } = useWords();
  const note = maybe(`clauses:${id}/note`);
  const newer = updatesBeside(id);
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

/** Says that an update touching a duty is due to be checked. Shows nothing otherwise, or in training. */
export function FactsDue() {
  const { t } = useWords();
  const { today, madeUp } = useSession();
  if (madeUp || !updateIds.some((id) => touchesDuty(id) && isDueNow(knownFact(id), today()))) return null;
  return (
    <p>
      <ToScreen screen="about">{t('updates:first')}</ToScreen>
    </p>
  );
}
