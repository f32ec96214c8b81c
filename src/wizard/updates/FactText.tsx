import { useWords } from '../../words/words';
import type { Known } from './age';
import { factSays, stateInWords } from './said';
import { type FactId, factIds, facts, touchesDuty } from '../../updates/facts';
import { Tagged } from '../../words/Tagged';
import { useSession } from '../../session/session';
import { Telephone, ToScreen } from '../frame/links';
import { OutLink, useGate } from '../frame/OutLink';
import { isDueNow, knownFact } from './readings';

/** Where the organisation that publishes this copy does not go by something: that, and why. Else nothing. */
export function NotUsed({ known }: { known: Known }) {
  const words = useWords();
  return known.own?.notUsed === undefined ? null : <strong data-not-used="">{stateInWords(words, known)}</strong>;
}

/** The numbers to ring, to text and for a textphone, and the address of what a fact names; nothing where it names none. */
export function FactReach({ fact }: { fact: FactId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const mayShow = useGate();
  const { telephone, text, textphone, address } = facts[fact];
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

/** What a fact says, beside it how to reach what it names, and where the organisation does not go by it, that: its words stay. */
export function FactText({ fact }: { fact: FactId }) {
  return (
    <>
      <Tagged text={factSays(useWords(), fact)} /> <FactReach fact={fact} /> <NotUsed known={knownFact(fact)} />
    </>
  );
}

/** Where something newer than the protocol that touches a duty is due to be checked again: says so, once, and leads to all of it. Else, and in training, nothing. */
export function FactsDue() {
  const { t } = useWords();
  const { today, madeUp } = useSession();
  if (madeUp || !factIds.some((id) => touchesDuty(id) && isDueNow(knownFact(id), today()))) return null;
  return (
    <p>
      <ToScreen screen="about">{t('updates:first')}</ToScreen>
    </p>
  );
}
