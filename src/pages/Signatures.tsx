import signatures from 'virtual:signatures';
import { useSession } from '../session/session';
import { dayInWords } from '../words/dates';
import { useWords, type Words } from '../words/words';

type Signed = (typeof signatures)[number];

/** Who signed, what, and what of it changed since, a line each: a role of an organisation, and never a name. */
function linesOf(
  words: Words,
  { by, of, on, again, edition, parts, isOther }: Signed,
  today: string,
): readonly string[] {
  const { t, language } = words;
  const titles = (isChanged: boolean) =>
    parts.flatMap((part) => (part.isChanged === isChanged ? [part.title[language]] : [])).join('; ');
  const said = (key: 'parts' | 'changed', names: string) =>
    names === '' ? [] : [t(`updates:signed/${key}`, { parts: names })];
  const role = t(`updates:roles/${by}`);
  const signed = { role, organisation: of[language], date: dayInWords(words, on), code: edition.slice(0, 8) };
  return [
    t('updates:signed/by', signed),
    ...(isOther ? [t('updates:signed/other')] : []),
    ...said('parts', titles(false)),
    ...said('changed', titles(true)),
    t(today >= again ? 'updates:about/isDue' : 'updates:about/checkBy', { date: dayInWords(words, again) }),
  ];
}

/** Who signed which edition of the book, or that nobody has. */
export function Signatures() {
  const words = useWords();
  const { today } = useSession();
  return (
    <section className="block" data-section="signed">
      <h2>{words.t('updates:signed/title')}</h2>
      {signatures.length === 0 ? <p>{words.t('updates:signed/nobody')}</p> : null}
      <ul className="plain-list">
        {signatures.map((one, at) => (
          <li key={at}>{linesOf(words, one, today()).join(' ')}</li>
        ))}
      </ul>
    </section>
  );
}
