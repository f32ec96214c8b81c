import { isOpen } from '../../case/marks';
import { isGated } from '../../updates/updates';
import { useCase, useSession } from '../../session/session';

/** Returns a test that holds back CEOP and the IWF until Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export function useGate(): (address: string) => boolean {
  const context = useCase((view) => view.context);
  return (address) => !isGated(address) || isOpen(context, 'ceop');
}

interface Props {
  readonly address: string;
  /** Shows only the name of the site. */
  readonly isNamed?: boolean;
}

/** A link to another site, in a new tab and without a referrer. In a made-up case, only its text. */
export function OutLink({ address, isNamed = false }: Props) {
  const { madeUp } = useSession();
  const whole = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const words = isNamed ? whole.replace(/\/.*/, '') : whole;
  return madeUp ? (
    <span className="out">{words}</span>
  ) : (
    <a className="out" href={address} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
