import { type ComponentProps, useState } from 'react';
import edition from 'virtual:edition';
import { Tagged, plain, type Key, useWords, wordsIn } from '../../words/words';
import { Actions, ChoiceField } from '../../ui/controls';
import { TextField } from '../../ui/TextField';
import { usePageProperty } from '../../ui/page-property';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { useLoads } from '../../wizard/frame/LazyPart';
import { ShownField, useShown } from '../../wizard/frame/shown';
import { languagesOf } from '../../words/languages';
import { WithChart } from '../chart/WithChart';
import { asLoaded } from '../cases/load';
import { Personal } from '../parts/Personal';
import { loadTraining } from '../parts/TrainingSession';
import { type Scenario, type Told, withSaid } from '../model/scenario';
import { Lines, Rows } from './sheet';
import { facilitatorRows } from './facilitator';
import { worksheetRows } from './worksheet';
import './handouts.scss';

/** The sheets that are only filled in by hand. */
const blanks = ['attendance', 'certificate'] as const;
type BlankKind = (typeof blanks)[number];

/** How many people the attendance sheet has room for, until another number is asked for; and at most. */
const places = 14;
const mostPlaces = 200;

interface EachProps extends Pick<ComponentProps<'th'>, 'className' | 'scope'> {
  readonly as?: 'p' | 'h2' | 'th';
  readonly columns: readonly Told[];
  readonly of: Key;
  readonly values?: Readonly<Record<string, string>>;
  /** Whether each language has a line of its own. */
  readonly inLines?: boolean;
}

/** A text in each language of the handouts, Welsh first. */
const Each = ({ as: Element = 'p', columns, of, values, inLines = false, ...own }: EachProps) => (
  <Element {...own}>
    {columns.map(({ language, t }) => (
      <Tagged
        as="span"
        key={language}
        lang={language}
        className={inLines ? 'blank__line' : 'blank__text'}
        text={t(of, values)}
      />
    ))}
  </Element>
);

/** A line to write on, with its label. */
function Field({ columns, of }: { columns: readonly Told[]; of: Key }) {
  return (
    <div className="blank__field">
      <Each columns={columns} of={of} />
      <Lines count={1} />
    </div>
  );
}

const CaseTitle = ({ columns }: { columns: readonly Told[] }) =>
  columns.map(({ language, said, saidIn }) => (
    <Tagged as="p" className="handout__title" lang={saidIn} key={language} text={said.title} />
  ));

const attended = ['name', 'role', 'signature'] as const;

/** `people`: how many have a line. */
function Attendance({ columns, people }: { columns: readonly Told[]; people: number }) {
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
              <Each as="th" scope="col" key={part} columns={columns} of={`training:handouts/paper/${part}`} />
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: people }, (_, at) => (
            <tr key={at}>
              {attended.map((part) => (
                <td key={part} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Each columns={columns} of="training:handouts/paper/keep" inLines />
    </>
  );
}

function Certificate({ columns }: { columns: readonly Told[] }) {
  return (
    <>
      <Field columns={columns} of="training:handouts/paper/name" />
      <Each columns={columns} of="training:handouts/paper/tookPart" inLines />
      <CaseTitle columns={columns} />
      <Each columns={columns} of="training:handouts/paper/protocol" inLines />
      <div className="blank__fields">
        {(['date', 'length', 'trainer', 'signature'] as const).map((part) => (
          <Field key={part} columns={columns} of={`training:handouts/paper/${part}`} />
        ))}
      </div>
      <Each columns={columns} of="training:handouts/paper/noTest" inLines />
    </>
  );
}

const sheets = { worksheet: worksheetRows, facilitator: facilitatorRows };
export const kinds = ['worksheet', 'facilitator', ...blanks, 'poster'] as const;
type Kind = (typeof kinds)[number];

const isSheet = (kind: Kind): kind is keyof typeof sheets => kind in sheets;
const isBlank = (kind: Kind): kind is BlankKind => blanks.some((one) => one === kind);
const classOf = (kind: Kind, { length }: readonly Told[]): string =>
  isBlank(kind) ? 'handout--blank' : `${isSheet(kind) ? `handout--${length} ` : ''}handout--${kind}`;

/** The handouts that are chosen, their languages, and for how many people. */
function usePicked() {
  const loads = useLoads();
  const [shown, show] = useShown((one) => loadTraining(loads, one));
  const [picked, setPicked] = useState<readonly Kind[]>(['worksheet']);
  const [people, setPeople] = useState(String(places));
  const pick = (kind: Kind) => setPicked(kinds.filter((one) => (one === kind) !== picked.includes(one)));
  return { shown, show, picked, pick, people, setPeople };
}

function Picker({ shown, show, picked, pick, people, setPeople }: ReturnType<typeof usePicked>) {
  const { t } = useWords();
  return (
    <div className="screen-only">
      <ChoiceField
        kind="many"
        name="handouts-which"
        legend={t('training:handouts/which')}
        ticked={picked}
        onTick={(kind) => pick(kind as Kind)}
        choices={kinds.map((value) => ({ value, label: t(`training:handouts/kinds/${value}`) }))}
      />
      <ShownField
        name="handouts-language"
        legend={t('training:handouts/language')}
        shown={shown}
        onShow={show}
        nameOf={(one) => t(`training:handouts/languages/${one}`)}
      />
      {picked.includes('attendance') ? (
        <TextField
          id="handouts-people"
          label={t('training:handouts/people')}
          inputMode="numeric"
          maxLength={3}
          value={people}
          onType={setPeople}
        />
      ) : null}
      {picked.length === 0 ? <p role="status">{t('training:handouts/nothing')}</p> : null}
      <Actions of={[['print', t('ui:actions/print'), () => window.print()]]} />
    </div>
  );
}

/** The handouts of a scenario, to read or print, in a chosen language. */
export function HandoutsPage({ of }: { of: Scenario }) {
  const words = useWords();
  const { t, language } = words;
  const choice = usePicked();
  const { shown, picked, people } = choice;
  const scenario = asLoaded(of);
  const title = t('training:library/handouts', { title: plain(withSaid(words, scenario).said.title) });
  usePageTitle(title);
  // At the top of each printed page.
  const bands = languagesOf(shown).map((one) => wordsIn(one).t('ui:madeUp/band'));
  usePageProperty('--made-up-band', bands.join(' / '));
  const columns = languagesOf(shown).map((one) => withSaid(one === language ? words : wordsIn(one), scenario));
  return (
    <div className="page__body handouts">
      <div className="screen-only">
        <Heading title={title} />
        <p>{t('training:handouts/lead')}</p>
        {scenario.isOwn ? <Personal of={JSON.stringify(of.words)} /> : null}
      </div>
      <Picker {...choice} />
      {kinds
        .filter((kind) => picked.includes(kind))
        .map((kind) => (
          <article
            className={`handout ${classOf(kind, columns)}`}
            data-handout={kind}
            key={kind}
            aria-label={isBlank(kind) ? undefined : t(`training:handouts/kinds/${kind}`)}
          >
            {isBlank(kind) ? <Each as="h2" columns={columns} of={`training:handouts/kinds/${kind}`} /> : null}
            {isSheet(kind) ? (
              <Rows rows={sheets[kind](scenario, columns[0]!)} columns={columns} />
            ) : kind === 'attendance' ? (
              <Attendance columns={columns} people={Math.min(Number(people) || places, mostPlaces)} />
            ) : kind === 'certificate' ? (
              <Certificate columns={columns} />
            ) : (
              <WithChart shown={shown}>{({ ChartSheet }) => <ChartSheet shown={shown} />}</WithChart>
            )}
            <Each className="handout__foot" columns={columns} of="training:handouts/edition" values={edition} />
          </article>
        ))}
    </div>
  );
}
