import { isTaskReport } from '../../case/file';
import { markKey } from '../../wizard/call/marked';
import { Tagged } from '../../words/words';
import { bodies } from '#protocol/tasks';
import { choiceKinds, letters, type Scenario, type Told } from '../model/scenario';
import { useSaid } from './Scenario';

/** Returns the choice of a case in some words. Throws if it has none. */
export function choiceIn(scenario: Scenario, { said }: Told) {
  if (!scenario.choice || !said.choice) throw new Error(`The scenario ${scenario.id} has no choice.`);
  const { kinds, sources } = scenario.choice;
  const { says, follows, why } = said.choice;
  return {
    ...said.choice,
    /** The four things to do, in the order in which they are offered. */
    offered: kinds.map((kind, at) => ({
      kind,
      letter: letters.charAt(at),
      says: says[at] ?? '',
      follows: follows[at],
    })),
    grounds: sources.map((source, at) => ({ source, text: why[at] ?? '' })),
  };
}

/** Returns the choice of the case that the page is about, with its words, and what is marked after one in a call. */
export function useChoice() {
  const { scenario, ...told } = useSaid();
  const at = scenario.choice?.at ?? '';
  const marked = scenario.file.reports
    .filter(isTaskReport)
    .filter(({ to }) => at.startsWith('referrals') && (`referrals/${to}` === at || bodies.some((body) => body === to)));
  return { ...told, ...choiceIn(scenario, told), marked };
}

/** A talk, turn by turn. The last turn is the one to answer. */
export function Exchange() {
  const { with: whom, lines, saidIn } = useChoice();
  return (
    <section className="exchange" lang={saidIn}>
      <Tagged as="h2" text={whom} />
      <ol className="plain-list">
        {lines.map((line) => {
          const [speaker = '', ...turn] = line.split(': ');
          return (
            <li key={line}>
              <strong>{speaker}:</strong> <Tagged text={turn.join(': ')} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/**
 * What follows from each of the four, the best first; on what that stands; and what is marked then. `shifts`: the hands
 * for each in the votes of a room, in the order in which they were offered.
 */
export function AllFollow({ shifts = [] }: { shifts?: readonly string[] }) {
  const { t, offered, grounds, marked, saidIn } = useChoice();
  const rows = choiceKinds.flatMap((kind) => offered.filter((one) => one.kind === kind));
  return (
    <>
      <ul className="offered plain-list" lang={saidIn}>
        {rows.map(({ kind, letter, says, follows = '' }) => (
          <li key={letter} data-kind={kind}>
            <strong>{letter}</strong>{' '}
            <span>
              <Tagged as="em" text={says} /> <span className="hands__count">{shifts[letters.indexOf(letter)]}</span>{' '}
              <strong>{t(`training:choice/kinds/${kind}`)}</strong> <Tagged text={follows} />
            </span>
          </li>
        ))}
      </ul>
      <ul className="grounds plain-list">
        {grounds.map(({ source, text }) => (
          <li key={text} data-source={source}>
            <strong>{t(`training:choice/sources/${source}`)}</strong> <Tagged as="span" lang={saidIn} text={text} />
          </li>
        ))}
        {marked.length > 0 ? (
          <li>
            <strong>{t('training:choice/marks')}</strong>{' '}
            {marked.map((report) => `${t(`ui:tasks/${report.to}`)}: ${t(markKey(report.to, report))}`).join('; ')}
          </li>
        ) : null}
      </ul>
    </>
  );
}
