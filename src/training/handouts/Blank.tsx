import { Tagged } from '../../words/Tagged';
import type { Key } from '../../words/keys';
import { type Column, Lines } from './sheet';

/** The sheets that are only filled in by hand. */
export const blanks = ['attendance', 'certificate'] as const;
type Kind = (typeof blanks)[number];

/** How many people fit on the attendance sheet. */
const places = 14;

interface EachProps {
  readonly columns: readonly Column[];
  readonly of: Key;
  readonly values?: Readonly<Record<string, string>>;
  readonly className?: string;
}

/** A text in each language of the handouts, Welsh first. */
export const Each = ({ columns, of, values, className = 'blank__text' }: EachProps) =>
  columns.map(({ language, words }) => (
    <Tagged as="span" key={language} lang={language} className={className} text={words.t(of, values)} />
  ));

/** A line to write on, with its label. */
function Field({ columns, of }: { columns: readonly Column[]; of: Key }) {
  return (
    <div className="blank__field">
      <p>
        <Each columns={columns} of={of} />
      </p>
      <Lines count={1} />
    </div>
  );
}

const CaseTitle = ({ columns }: { columns: readonly Column[] }) =>
  columns.map(({ language, said, saidIn }) => (
    <Tagged as="p" className="handout__title" lang={saidIn} key={language} text={said.title} />
  ));

const attended = ['name', 'role', 'signature'] as const;

function Attendance({ columns }: { columns: readonly Column[] }) {
  return (
    <>
      <CaseTitle columns={columns} />
      <div className="blank__fields">
        <Field columns={columns} of="training:handouts/paper/date" />
        <Field columns={columns} of="training:handouts/paper/trainer" />
      </div>
      <table className="blank__table">
        <thead>
          <tr>
            {attended.map((part) => (
              <th scope="col" key={part}>
                <Each columns={columns} of={`training:handouts/paper/${part}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: places }, (_, at) => (
            <tr key={at}>
              {attended.map((part) => (
                <td key={part} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Each columns={columns} of="training:handouts/paper/keep" className="blank__line" />
      </p>
    </>
  );
}

function Certificate({ columns }: { columns: readonly Column[] }) {
  return (
    <>
      <Field columns={columns} of="training:handouts/paper/name" />
      <p>
        <Each columns={columns} of="training:handouts/paper/tookPart" className="blank__line" />
      </p>
      <CaseTitle columns={columns} />
      <p>
        <Each columns={columns} of="training:handouts/paper/protocol" className="blank__line" />
      </p>
      <div className="blank__fields">
        {(['date', 'length', 'trainer', 'signature'] as const).map((part) => (
          <Field key={part} columns={columns} of={`training:handouts/paper/${part}`} />
        ))}
      </div>
      <p>
        <Each columns={columns} of="training:handouts/paper/noTest" className="blank__line" />
      </p>
    </>
  );
}

/** A sheet to fill in by hand: attendance, or a certificate of taking part. Each text is in every chosen language. */
export function Blank({ kind, columns }: { kind: Kind; columns: readonly Column[] }) {
  return (
    <>
      <h2>
        <Each columns={columns} of={`training:handouts/kinds/${kind}`} />
      </h2>
      {kind === 'attendance' ? <Attendance columns={columns} /> : <Certificate columns={columns} />}
    </>
  );
}
