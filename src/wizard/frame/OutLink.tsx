import { isOpen } from '../../case/marks';
import { isGated } from '../../updates/facts';
import { useCase, useSession } from '../../session/session';
import type { Language } from '../../words/languages';

/** Whether an address may be shown: one of CEOP or the IWF only once Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export function useGate(): (address: string) => boolean {
  const context = useCase((view) => view.context);
  return (address) => !isGated(address) || isOpen(context, 'ceop');
}

interface Props {
  readonly address: string;
  /** By the name of the site alone. */
  readonly isNamed?: boolean;
  /** The language that it is in, where that is not the one shown. */
  readonly inLanguage?: Language;
}

/** A link out of the app, with its address in words: it opens apart, and tells the site nothing of this page. Out of a made-up case nothing leads. */
export function OutLink({ address, isNamed = false, inLanguage }: Props) {
  const { madeUp } = useSession();
  const whole = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const words = isNamed ? whole.replace(/\/.*/, '') : whole;
  return madeUp ? (
    <span className="out">{words}</span>
  ) : (
    <a className="out" href={address} target="_blank" rel="noopener noreferrer" hrefLang={inLanguage}>
      {words}
    </a>
  );
}
