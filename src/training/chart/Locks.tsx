import type { WizardContext } from '../../machine/context';
import type { ScreenId } from '#protocol/screens';
import { statusKey } from '../../wizard/call/status-key';
import { Tagged } from '../../words/Tagged';
import { useWords, type Words } from '../../words/words';
import { numbersOf } from './guard-words';
import { type Lock, locksNow } from './locks';
import { Truth } from './Ways';

const isTold = ({ row }: Lock): boolean => row.lockedBy.length === 0;

function opensInWords({ t }: Words, lock: Lock): string {
  return t(isTold(lock) ? 'live-chart:truth/true' : 'live-chart:truth/notYet', {
    what: t(`live-chart:lock/${lock.opens}`),
  });
}

function markInWords({ t }: Words, { mayBeMade, refused }: Lock): string {
  const what = t('live-chart:lock/mayBeMade');
  if (mayBeMade) return t('live-chart:truth/true', { what });
  const said = t('live-chart:truth/notTrue', { what });
  return refused
    ? t('live-chart:lock/because', { what: said, why: t(`live-chart:lock/why/${refused as 'locked'}`) })
    : said;
}

function LockItem({ lock }: { lock: Lock }) {
  const words = useWords();
  const {
    row,
    row: { task, status, because, lockedBy },
    opens,
    mayBeMade,
  } = lock;
  const names = lockedBy.map((other) => words.t(`ui:tasks/${other}`)).join('; ');
  return (
    <li className="lock" data-lock={task} data-status={status} data-locked-by={lockedBy.join(' ')}>
      <span className="way__name">
        <Tagged text={words.t(`ui:tasks/${task}`)} />
      </span>
      <span className={`status status--${status}`}>{words.t(statusKey(row))}</span>
      <ul className="truths">
        <Truth name="opens" holds={isTold(lock)} text={opensInWords(words, lock)} refs={numbersOf(because)} />
        <Truth name="mayMark" holds={mayBeMade} text={markInWords(words, lock)} refs={undefined} />
      </ul>
      {names ? (
        <p>
          <Tagged
            text={words.t(opens === 'either' ? 'live-chart:lock/waitsEither' : 'live-chart:lock/waitsBoth', {
              tasks: names,
            })}
          />
        </p>
      ) : null}
    </li>
  );
}

/** Each task of the plan, and why it is locked. */
export function Locks({ screen, context }: { screen: ScreenId; context: WizardContext }) {
  const { t } = useWords();
  const locks = locksNow(screen, context);
  return (
    <section aria-labelledby="locks-title">
      <h3 id="locks-title">{t('live-chart:now/locks')}</h3>
      {locks.length === 0 ? (
        <p>{t('live-chart:now/noPlan')}</p>
      ) : (
        <ol className="locks">
          {locks.map((lock) => (
            <LockItem key={lock.row.task} lock={lock} />
          ))}
        </ol>
      )}
    </section>
  );
}
