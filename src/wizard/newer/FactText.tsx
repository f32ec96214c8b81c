import { type FactId, facts } from '../../newer/facts';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Telephone } from '../numbers/Telephone';
import { OutLink } from './OutLink';
import { factSays } from './said';
import { useGate } from './use-gate';

/** The number to ring, the number to text and the address of what a fact names; nothing where it names none. */
function Reach({ fact }: { fact: FactId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const mayShow = useGate();
  const { telephone, text, address } = facts[fact];
  return (
    <>
      {telephone ? (
        <Telephone look="reach number" number={telephone}>
          {t('since:reach/telephone', { number: telephone })}
        </Telephone>
      ) : null}
      {text ? (
        <Telephone look="reach number" by="sms" number={text}>
          {t('since:reach/text', { number: text })}
        </Telephone>
      ) : null}
      {address && mayShow(address) ? (
        <span className="reach">
          <OutLink address={address} /> {madeUp ? null : t('ui:task/opensApart')}
        </span>
      ) : null}
    </>
  );
}

/** What a fact says, and beside it how to reach what it names. */
export function FactText({ fact }: { fact: FactId }) {
  return (
    <>
      <Tagged text={factSays(useWords(), fact)} /> <Reach fact={fact} />
    </>
  );
}
