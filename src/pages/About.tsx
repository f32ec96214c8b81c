import signatures from 'virtual:signatures';
import { useSession } from '../session/session';
import { useWords, type Words, Bullets, Paragraphs, dateInWords } from '../words/words';
import areas from 'virtual:areas';
import confirmations from 'virtual:confirmations';
import contacts from 'virtual:contacts';
import edition from 'virtual:edition';
import organisation from 'virtual:organisation';
import { Logo } from '../wizard/frame/Logo';
import { allKnown, saidBy } from '../wizard/updates/said';
import { isDue } from '../case/due';
import { areas as councilAreas } from '../contacts/contacts';
import { Go } from '../wizard/frame/links';
import { Page } from '../wizard/frame/Page';
import { CheckedFacts } from '../wizard/updates/CheckedFacts';
import { FactText } from '../wizard/updates/facts';
import { useNumbersOf, NumberNote } from '../wizard/numbers/Numbers';

/** Who signed, what, and which parts have changed since, line by line: the role and the organisation, never a name. */
function linesOf(words: Words, one: (typeof signatures)[number], today: string): readonly string[] {
  const { again, edition, parts, isOther } = one;
  const { t, language } = words;
  const titles = (isChanged: boolean) =>
    parts.flatMap((part) => (part.isChanged === isChanged ? [part.title[language]] : [])).join('; ');
  const said = (key: 'parts' | 'changed', names: string) =>
    names === '' ? [] : [t(`updates:signed/${key}`, { parts: names })];
  return [
    t('updates:signed/by', { ...saidBy(words, one), code: edition.slice(0, 8) }),
    ...(isOther ? [t('updates:signed/other')] : []),
    ...said('parts', titles(false)),
    ...said('changed', titles(true)),
    t(today >= again ? 'updates:about/isDue' : 'updates:about/checkBy', { date: dateInWords(words, again) }),
  ];
}

function Signatures() {
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

/** The earliest date in one of the organisation's files; undefined if it has none. */
const since = (file: unknown): string | undefined =>
  [...JSON.stringify(file).matchAll(/"(?:checkedOn|on)":"([\d-]+)"/g)].flatMap(([, day]) => day ?? []).sort()[0];

/** What was confirmed about the whole copy: by which role, of which organisation, and when. */
const copyLines = (words: Words): readonly string[] =>
  (['welsh', 'host'] as const).flatMap((part) => {
    const said = confirmations[part];
    if (!said) return [];
    return [`${words.t(`updates:organisation/${part}`)} ${words.t('updates:about/confirmed', saidBy(words, said))}`];
  });

/** How many facts were confirmed, and how many are not used here; a count of zero is left out. */
function factLines({ t }: Words): readonly string[] {
  const known = allKnown();
  const own = known.flatMap((one) => one.own ?? []);
  const notUsed = own.filter(({ notUsed: why }) => why !== undefined).length;
  const counts = { confirmed: own.length - notUsed, notUsed };
  return (['confirmed', 'notUsed'] as const)
    .filter((how) => counts[how] > 0)
    .map((how) => t(`updates:organisation/${how}`, { number: String(counts[how]), all: String(known.length) }));
}

const fileLines = (words: Words): readonly string[] =>
  Object.entries({ organisation, contacts, confirmations }).flatMap(([name, file]) => {
    const day = since(file);
    const key = name as 'organisation' | 'contacts' | 'confirmations';
    return day === undefined ? [] : [words.t(`updates:organisation/files/${key}`, { date: dateInWords(words, day) })];
  });

function areaLines({ t }: Words): readonly string[] {
  const names = (areas.offered ?? []).map((area) => t(`areas:authorities/${area}`));
  return names.length === 0 ? [] : [t('updates:organisation/areas', { areas: names.join('; ') })];
}

function FromOrganisation() {
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
      <Bullets lines={lines} />
    </section>
  );
}

const tasks = ['social-services', 'police', 'prevent-spoc'] as const;

/** Every local number with the day it was checked; marks those that are due and those added on this device. */
function CheckedNumbers() {
  const words = useWords();
  const { today } = useSession();
  const numbersOf = useNumbersOf();
  const numbers = councilAreas.flatMap((area) =>
    tasks.flatMap((task) => numbersOf(area, task).map((given) => ({ area, task, ...given }))),
  );
  return (
    <section className="block">
      <h2>{words.t('updates:about/numbers')}</h2>
      {numbers.length === 0 ? <p>{words.t('updates:about/noNumbers')}</p> : null}
      <ul className="plain-list">
        {numbers.map(({ area, task, label, number, checkedOn, isAdded }) => (
          <li
            key={`${area}-${label}-${task}-${String(isAdded)}`}
            {...(isDue(checkedOn, 'number', today()) ? { 'data-due': '' } : {})}
          >
            {words.t(`areas:authorities/${area}`)}. {words.t(`ui:tasks/${task}`)}. {words.t(label)}: {number}.{' '}
            <NumberNote checkedOn={checkedOn} isAdded={isAdded} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const own = ['reading', 'translation', 'privacy', 'howto'] as const;
/** Whether the protocol is still in force. These facts are newer than the protocol, so they have a separate box. */
const protocolStatus = ['procedures-replaced', 'still-listed'] as const;

function Edition() {
  const { t, lines } = useWords();
  return (
    <section className="block">
      <h2>{t('ui:about/edition')}</h2>
      <Paragraphs lines={[...lines('clauses:header/says'), t('record:code', edition)]} />
      <div className="updates">
        <h3 className="updates__label">
          {t('ui:about/status')} {t('ui:updates')}
        </h3>
        {protocolStatus.map((fact) => (
          <p key={fact}>
            <FactText fact={fact} />
          </p>
        ))}
      </div>
    </section>
  );
}

/** What Clear Steps is, the edition it follows, what is kept, and what is newer, with the age of each check. */
export function About() {
  const { t, lines } = useWords();
  const { addressOf } = useSession();
  return (
    <Page title={t('pages:about/title')}>
      <div className="lead">
        <Paragraphs lines={lines('pages:about/what')} />
      </div>
      <FromOrganisation />
      <Edition />
      <Signatures />
      {own.map((section) => (
        <section className="block" key={section}>
          <h2>{t(`ui:about/${section}`)}</h2>
          <Paragraphs lines={lines(`pages:about/${section}`)} />
        </section>
      ))}
      <section className="block">
        <h2>{t('ui:about/check')}</h2>
        <Paragraphs lines={lines('pages:about/check')} />
        <Go to={addressOf('book')}>{t('ui:footer/book')}</Go>
      </section>
      <CheckedFacts />
      <CheckedNumbers />
    </Page>
  );
}
