import { sidePages, walkScreens } from '../protocol/2015-07/screens';
import type { Locale } from '../words/keys';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { isJunction, movesFromAnywhere, type StateId, states } from './graph';
import { movesInWords, movesOfState } from './moves-in-words';
import { titleOf } from './state-words';

type GroupId = keyof Locale['chart']['groups'];
const isOf = (screens: readonly string[]) => (state: StateId) => screens.includes(state);
const isAfter = (state: StateId) => !isOf([...walkScreens, ...sidePages])(state) && !isJunction(state);
const groups: readonly (readonly [GroupId, (state: StateId) => boolean])[] = [
  ['walk', isOf(walkScreens)], ['after', isAfter], ['beside', isOf(sidePages)], ['junctions', isJunction],
];

interface Props {
  /** The languages in which each line stands, side by side. */
  readonly languages: readonly Words[];
}
type Told = (words: Words) => { readonly head?: string; readonly lines: readonly string[] };

function InEach({ languages, told }: Props & { told: Told }) {
  return (
    <div className="outline__pair">
      {languages.map((words) => {
        const { head, lines } = told(words);
        return (
          <div key={words.language} lang={words.language}>
            {head ? <strong><Tagged text={head} /></strong> : null}
            {lines.length > 0 ? <ul>{lines.map((line) => <li key={line}><Tagged text={line} /></li>)}</ul> : null}
          </div>
        );
      })}
    </div>
  );
}

function GroupTitle({ languages, group }: Props & { group: GroupId }) {
  return <h3 className="outline__pair">{languages.map((words) => <span key={words.language} lang={words.language}>{words.t(`chart:groups/${group}`)}</span>)}</h3>;
}

/** The whole chart as a nested list: every state, and every way on from it, in words. */
export function ChartOutline({ languages }: Props) {
  return (
    <div className="outline">
      {groups.map(([group, isOfGroup]) => (
        <section key={group}>
          <GroupTitle languages={languages} group={group} />
          <ul className="outline__states">
            {states.filter(isOfGroup).map((state) => (
              <li key={state}><InEach languages={languages} told={(words) => ({ head: titleOf(words, state), lines: movesOfState(words, state) })} /></li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <GroupTitle languages={languages} group="anywhere" />
        <InEach languages={languages} told={(words) => ({ lines: movesInWords(words, movesFromAnywhere) })} />
      </section>
    </div>
  );
}
