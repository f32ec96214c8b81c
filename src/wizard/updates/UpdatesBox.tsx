import type { ClauseId } from '#protocol/clauses';
import { always } from '#protocol/shapes';
import { type ScreenId, taskOf } from '#protocol/screens';
import { useWords, Paragraphs, Tagged } from '../../words/words';
import { type UpdateId, updateIds, updates, updatesBeside, touchesDuty, updatesOn } from '../../updates/updates';
import { useSession, useCase } from '../../session/session';
import { holds } from '../../case/answers';
import { Disclosure } from '../../ui/controls';
import { Telephone, ToScreen } from '../frame/links';
import { OutLink, useGate } from '../frame/OutLink';
import { Safeguarding } from '../numbers/Council';
import type { Known } from './age';
import { factSays, isDueNow, knownFact, stateInWords } from './said';

/** Says that the organisation does not use an update, and why; otherwise shows nothing. */
export function NotUsed({ known }: { known: Known }) {
  const words = useWords();
  return known.own?.notUsed === undefined ? null : <strong data-not-used="">{stateInWords(words, known)}</strong>;
}

/** The telephone, text and textphone numbers and the address of what a fact names; nothing if it has none. */
export function FactReach({ fact }: { fact: UpdateId }) {
  const { t } = useWords();
  const { madeUp } = useSession();
  const mayShow = useGate();
  const { telephone, text, textphone, address } = updates[fact];
  if (!(telephone ?? text ?? textphone ?? address)) return null;
  return (
    <span className="reach">
      {telephone ? (
        <Telephone look="number" number={telephone}>
          {t('updates:reach/telephone', { number: telephone })}
        </Telephone>
      ) : null}
      {text ? (
        <Telephone look="number" by="sms" number={text}>
          {t('updates:reach/text', { number: text })}
        </Telephone>
      ) : null}
      {textphone ? <span>{t('updates:reach/textphone', { number: textphone })}</span> : null}
      {address && mayShow(address) ? (
        <span>
          <OutLink address={address} /> {madeUp ? null : t('call:opensApart')}
        </span>
      ) : null}
    </span>
  );
}

/** The text of a fact, how to reach what it names and, if the organisation does not use it, a note of that. */
export function FactText({ fact }: { fact: UpdateId }) {
  return (
    <>
      <Tagged text={factSays(useWords(), fact)} /> <FactReach fact={fact} /> <NotUsed known={knownFact(fact)} />
    </>
  );
}

/** A clause in our words and, set apart, how we read it and any updates to it. */
export function ClauseText({ id }: { id: ClauseId }) {
  const { t, lines, maybe } = useWords();
  const note = maybe(`clauses:${id}/note`);
  const newer = updatesBeside(id);
  return (
    <>
      <Paragraphs lines={lines(`clauses:${id}/says`)} />
      {note ? (
        <div className="clause-note">
          <p>
            <strong>{t('ui:clauses/note')}</strong>
          </p>
          <Paragraphs lines={note.split('\n')} />
        </div>
      ) : null}
      {newer.length > 0 ? (
        <div className="updates">
          <p className="updates__label">
            <strong>{t('ui:updates')}</strong>
          </p>
          {newer.map((fact) => (
            <p key={fact} data-fact={fact}>
              <FactText fact={fact} />
            </p>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Says that an update touching a duty is due to be checked. Shows nothing otherwise, or in training. */
export function FactsDue() {
  const { t } = useWords();
  const { today, madeUp } = useSession();
  if (madeUp || !updateIds.some((id) => touchesDuty(id) && isDueNow(knownFact(id), today()))) return null;
  return (
    <p>
      <ToScreen screen="about">{t('updates:first')}</ToScreen>
    </p>
  );
}

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

function Box({ title, shown, isOpen = false }: { title: string; shown: readonly UpdateId[]; isOpen?: boolean }) {
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
