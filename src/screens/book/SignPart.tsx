import { languages } from '../../words/languages';
import { InEach, PairHeading } from './Pairs';

/** What needs more than one line to write. */
const long: readonly string[] = ['read', 'changes'];
const lines = ['read', 'changes', 'name', 'role', 'organisation', 'date', 'signature'] as const;

/** A place to sign, once for each language: empty lines, to be filled in by hand. */
export function SignPart() {
  return languages.map((language) => (
    <section className="sign" key={language}>
      <PairHeading level={3} text={({ t }) => t(`book:sign/${language}`)} />
      {lines.map((line) => (
        <div className={`sign__line${long.includes(line) ? ' sign__line--long' : ''}`} key={line}>
          <InEach text={({ t }) => t(`book:sign/${line}`)} />
        </div>
      ))}
    </section>
  ));
}
