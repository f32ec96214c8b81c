import { holds } from '../../case/answers';
import { always } from '#protocol/shapes';
import { type ScreenId, taskOf } from '#protocol/screens';
import { type UpdateId, updates, updatesOn } from '../../updates/updates';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useCase, useSession } from '../../session/session';
import { Safeguarding } from '../numbers/Council';
import { FactText } from './FactText';
import { isDueNow, knownFact } from './said';

/** Screens on which the box is open, because it is their main content. */
const openOn: readonly ScreenId[] = ['resources', 'other-procedures'];

function Line({ fact }: { fact: UpdateId }) {
  const { t } = useWords();
  return (
    <li data-fact={fact}>
      {updates[fact].byName ? null : (
        <>
          <strong>
            <Tagged text={t(`updates:facts/${fact}/name`)} />.
          </strong>{' '}
        </>
      )}
      <FactText fact={fact} />
      {fact === 'safeguarding-person' ? <Safeguarding /> : null}
    </li>
  );
}

interface BoxProps {
  readonly title: string;
  readonly shown: readonly UpdateId[];
  readonly isOpen?: boolean;
}

function Box({ title, shown, isOpen = false }: BoxProps) {
  const { t } = useWords();
  const { today, addressOf } = useSession();
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={title} isOpen={isOpen}>
      <div className="updates">
        <h2 className="updates__label">{t('ui:updates')}</h2>
        <ul className="bullets">
          {shown.map((fact) => (
            <Line key={fact} fact={fact} />
          ))}
        </ul>
        {shown.some((fact) => isDueNow(knownFact(fact), today())) ? (
          <p data-due="">
            <strong>{t('updates:box/due')}</strong>
          </p>
        ) : null}
        <p>
          <a className="go" href={addressOf('about')}>
            {t('updates:box/why')}
          </a>
        </p>
      </div>
    </Disclosure>
  );
}

function useShown(screen: ScreenId) {
  const context = useCase((view) => view.context);
  return updatesOn(screen).filter((fact) => holds(updates[fact].when ?? always, context.answers));
}

/** The updates needed in a hurry on a screen, each opened in place under its own name. */
export function UpdatesByName({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  return useShown(screen)
    .filter((fact) => updates[fact].byName)
    .map((fact) => <Box key={fact} title={t(`updates:facts/${fact}/name`)} shown={[fact]} />);
}

/** The other updates of a screen, opened in place in a labelled box that also says if any is due to be checked. */
export function UpdatesBox({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  const shown = useShown(screen).filter((fact) => !updates[fact].byName);
  return (
    <>
      {/* A task's page shows these beside its numbers. */}
      {taskOf(screen) ? null : <UpdatesByName screen={screen} />}
      <Box
        title={t(`updates:box/${shown.includes('nhs-111') ? 'titleHelp' : 'title'}`, { number: String(shown.length) })}
        shown={shown}
        isOpen={openOn.includes(screen)}
      />
    </>
  );
}
