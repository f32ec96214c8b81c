import { type FactId, facts } from '../../updates/facts';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Telephone } from '../numbers/Telephone';
import { NotUsed } from './NotUsed';
import { OutLink } from './OutLink';
import { knownFact } from './readings';
import { factSays } from './said';
import { useGate } from './use-gate';

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
