import type { ReactNode } from 'react';
import { siteIds } from '#protocol/resources';
import { monthsSince } from '../../case/due';
import { titleKey } from '../../chart/title-key';
import type { Reading } from '../../updates/update';
import { type UpdateId, updateIds, updates, sitesNow } from '../../updates/updates';
import { useSession } from '../../session/session';
import { Disclosure } from '../../ui/controls';
import { Tagged, useWords, type Words, dateInWords } from '../../words/words';
import { FactText } from './facts';
import { OutLink, useGate } from '../frame/OutLink';
import { ageOf, dueOnOf, type Known, stateOf } from './age';
import { allKnown, datedInWords, isDueNow, knownFact, knownSite, siteSays, stateInWords, sureInWords } from './said';

function Sources({ sources }: Pick<Reading, 'sources'>) {
  const words = useWords();
  const mayShow = useGate();
  if (sources.length === 0) return <p>{words.t('updates:about/noSource')}</p>;
  return (
    <ul className="bullets">
      {sources.map(({ at, dated }) => (
        <li key={at}>
          {mayShow(at) ? <OutLink address={at} /> : words.t('updates:about/gated')}
          {datedInWords(words, dated)}
        </li>
      ))}
    </ul>
  );
}

interface CheckedItemProps {
  readonly id: string;
  readonly known: Known;
  readonly name: string;
  readonly places: readonly string[];
  readonly children: ReactNode;
}

function ageInWords(words: Words, known: Known, today: string): string {
  const count = monthsSince(ageOf(known).from, today);
  return `${stateInWords(words, known)} ${words.t(count === 0 ? 'updates:about/ageLately' : 'updates:about/age', { count })}`;
}

/** One update, by name; opened, what it says and all that is known about its checking. */
function CheckedItem({ id, known, name, places, children }: CheckedItemProps) {
  const words = useWords();
  const { today } = useSession();
  const { reading, own } = known;
  const state = stateOf(known, today());
  const isDue = state === 'due';
  const date = dateInWords(words, dueOnOf(known));
  const summary = (
    <>
      <Tagged text={name} />
      {isDue ? <strong data-due="">. {words.t('updates:about/isDue', { date })}</strong> : null}
    </>
  );
  return (
    <li className="checked" data-checked={id} data-state={state} {...(isDue ? { 'data-due': '' } : {})}>
      <Disclosure summary={summary}>
        <p>{children}</p>
        <p className="checked__how">
          {ageInWords(words, known, today())} {isDue ? null : words.t('updates:about/checkBy', { date })}{' '}
          {sureInWords(words, known)}
        </p>
        {own && own.notUsed === undefined ? (
          <p>{words.t('updates:about/evidence', { evidence: words.t(`updates:about/evidenceOf/${own.evidence}`) })}</p>
        ) : null}
        <Sources sources={reading.sources} />
        {places.map((place) => (
          <Tagged as="p" key={place} text={place} />
        ))}
      </Disclosure>
    </li>
  );
}

/** Where a fact is shown: the titles of its screens, and the clauses beside which it appears. */
function placesOf({ t }: Words, fact: UpdateId): readonly string[] {
  const { screens, clauses } = updates[fact];
  const titles = screens.map((screen) => t(titleKey(screen))).join('; ');
  const refs = clauses.map((clause) => t(`ui:clauseRefs/${clause}`)).join('; ');
  return [
    ...(titles ? [t('updates:about/screens', { screens: titles })] : []),
    ...(refs ? [t('updates:about/clauses', { clauses: refs })] : []),
  ];
}

function Counts() {
  const { t } = useWords();
  const { today } = useSession();
  const known = allKnown();
  const all = String(known.length);
  const unconfirmed = known.filter(({ own }) => !own).length;
  const due = known.filter((one) => isDueNow(one, today())).length;
  return (
    <>
      {due > 0 ? (
        <p className="inset" data-due="">
          <strong>{t('updates:about/due', { due: String(due), all })}</strong>
        </p>
      ) : null}
      {unconfirmed > 0 ? <p>{t('updates:about/lead', { unconfirmed: String(unconfirmed), all })}</p> : null}
    </>
  );
}

/** All updates, each with its age, how sure it is, who can confirm it, its sources and where it is shown. */
export function CheckedFacts() {
  const words = useWords();
  return (
    <section className="updates updates--list">
      <h2 className="updates__label">{words.t('updates:about/title')}</h2>
      <Counts />
      <ul className="plain-list">
        {updateIds.map((fact) => (
          <CheckedItem
            key={fact}
            id={fact}
            known={knownFact(fact)}
            name={words.t(`updates:facts/${fact}/name`)}
            places={placesOf(words, fact)}
          >
            <FactText fact={fact} />
          </CheckedItem>
        ))}
      </ul>
      <h3>{words.t('updates:about/sites')}</h3>
      <ul className="plain-list">
        {siteIds.map((site) => (
          <CheckedItem
            key={site}
            id={`site-${site}`}
            known={knownSite(site)}
            name={words.t(`pages:resources/list/${site}/name`)}
            places={[]}
          >
            {words.t(`updates:status/${sitesNow[site].status}`)}. <Tagged text={siteSays(words, site)} />
          </CheckedItem>
        ))}
      </ul>
    </section>
  );
}
