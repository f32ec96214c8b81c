import areas from 'virtual:areas';
import confirmations from 'virtual:confirmations';
import contacts from 'virtual:contacts';
import edition from 'virtual:edition';
import organisation from 'virtual:organisation';
import { siteIds } from '#protocol/resources';
import { factIds } from '../updates/facts';
import { Logo } from '../wizard/frame/Logo';
import { allKnown, knownFact, knownSite } from '../wizard/updates/readings';
import { dayInWords } from '../words/dates';
import { useWords, type Words } from '../words/words';

const copies = ['welsh', 'host'] as const;

/** The oldest of the days in a file of the organisation; undefined where it says nothing. */
const since = (file: unknown): string | undefined =>
  [...JSON.stringify(file).matchAll(/"(?:checkedOn|on)":"([\d-]+)"/g)].flatMap(([, day]) => day ?? []).sort()[0];

/** What was confirmed of the whole copy: in which role, of which organisation, on what day. */
const copyLines = (words: Words): readonly string[] =>
  copies.flatMap((part) => {
    const said = confirmations[part];
    if (!said) return [];
    const [role, date] = [words.t(`updates:roles/${said.by}`), dayInWords(words, said.on)];
    const how = words.t('updates:about/confirmed', { role, organisation: said.of[words.language], date });
    return [`${words.t(`updates:organisation/${part}`)} ${how}`];
  });

/** How many facts were confirmed, and how many are not used here; nothing of none. */
function factLines({ t }: Words): readonly string[] {
  const own = [...factIds.map(knownFact), ...siteIds.map(knownSite)].flatMap((known) => known.own ?? []);
  const notUsed = own.filter(({ notUsed: why }) => why !== undefined).length;
  const counts = { confirmed: own.length - notUsed, notUsed };
  return (['confirmed', 'notUsed'] as const)
    .filter((how) => counts[how] > 0)
    .map((how) => t(`updates:organisation/${how}`, { number: String(counts[how]), all: String(allKnown.length) }));
}

/** Each file of its own that says something, with its oldest day. */
const fileLines = (words: Words): readonly string[] =>
  Object.entries({ organisation, contacts, confirmations }).flatMap(([name, file]) => {
    const day = since(file);
    const key = name as 'organisation' | 'contacts' | 'confirmations';
    return day === undefined ? [] : [words.t(`updates:organisation/files/${key}`, { date: dayInWords(words, day) })];
  });

const areaLines = ({ t }: Words): readonly string[] =>
  areas.offered && areas.offered.length > 0
    ? [
        t('updates:organisation/areas', {
          areas: areas.offered.map((area) => t(`areas:authorities/${area}`)).join('; '),
        }),
      ]
    : [];

/** What the organisation that publishes this copy put into it, and since when: nothing that it did not. */
export function FromOrganisation() {
  const words = useWords();
  const { t, language } = words;
  const given = [...fileLines(words), ...areaLines(words), ...factLines(words), ...copyLines(words)];
  if (given.length === 0) return null;
  const lines = [...given, t('updates:organisation/code', edition)];
  return (
    <section className="block" data-from="organisation">
      <h2>{t('updates:organisation/title')}</h2>
      <Logo />
      {organisation.name ? (
        <p>{t('pages:accessibility/publisher/named', { name: organisation.name[language] })}</p>
      ) : null}
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
