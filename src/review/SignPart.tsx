import { languages } from '../words/languages';
import { InEach, PairHeading, useBook } from './Pairs';
import { letterOf, partIds } from './part-ids';

const lines = ['name', 'role', 'organisation', 'date', 'signature', 'again'] as const;
/** How many lines there are for changes. */
const rules = 6;
const verdicts = ['may', 'mayOnceChanged', 'mayNot'] as const;

/** All parts but this one are read. */
const read = { first: letterOf('screens'), last: letterOf(partIds.at(-2) ?? 'screens') };

function Verdict() {
  const { edition } = useBook();
  return (
    <>
      <InEach text={({ t }) => <p>{t('book:sign/read', { ...read, ...edition })}</p>} />
      {verdicts.map((verdict) => (
        <div className="sign__verdict" key={verdict}>
          <span className="sign__box" aria-hidden="true" />
          <InEach text={({ t }) => t(`book:sign/${verdict}`)} />
        </div>
      ))}
    </>
  );
}

/** A place to sign, once for each language of the text: boxes and empty lines, to be filled in by hand. */
export function SignPart() {
  return languages.map((language) => (
    <section className="sign" key={language}>
      <PairHeading level={3} text={({ t }) => t(`book:sign/${language}`)} />
      <Verdict />
      <InEach text={({ t }) => t('book:sign/changes')} />
      {Array.from({ length: rules }, (_, at) => (
        <div className="sign__rule" key={at} />
      ))}
      {lines.map((line) => (
        <div className="sign__line" key={line}>
          <InEach text={({ t }) => t(`book:sign/${line}`)} />
        </div>
      ))}
    </section>
  ));
}
