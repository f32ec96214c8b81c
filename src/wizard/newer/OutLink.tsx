import { useSession } from '../../session/session';

/** A link out of the app, with its address in words: it opens apart, and tells the site nothing of this page. Out of a made-up case nothing leads. */
export function OutLink({ address }: { address: string }) {
  const { madeUp } = useSession();
  const words = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return madeUp ? (
    <span className="out">{words}</span>
  ) : (
    <a className="out" href={address} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
}
