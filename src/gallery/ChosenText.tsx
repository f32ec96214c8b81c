import { useCallback } from 'react';
import readings from 'virtual:readings';
import waiting, { comparedOn } from 'virtual:texts-waiting';
import { titleOf } from '../chart/state-words';
import { readers } from '../newer/roles';
import { Button } from '../ui/Button';
import { useFetched } from '../wizard/frame/use-fetched';
import { dayInWords } from '../words/dates';
import { plain } from '../words/Tagged';
import { useWords, type Words } from '../words/words';
import type { ChangedText } from './changed-text';
import { useChecks } from './checks-part';
import { screensWith, trainingWith } from './texts';
import { pageName } from './training-pages';

/** Where a text stands, in words. */
function whereOf(words: Words, key: string): string {
  const screens = screensWith(key);
  if (screens === 'around') return words.t('training:gallery/around');
  const names = [
    ...screens.map((screen) => plain(titleOf(words, screen))),
    ...trainingWith(key).map((page) => words.t(pageName(page))),
  ];
  if (names.length === 0) return words.t('training:gallery/nowhere');
  return words.t('training:gallery/on', { screens: names.join(' · ') });
}

/** Since when a text is as it is, as far as it is noted: whether its Welsh was looked at beside its English and when, who read it as it stands, and when. */
function sinceOf(words: Words, key: string, isChanged: boolean): readonly string[] {
  if (isChanged) return [words.t('training:gallery/changedHere')];
  const read = readers.flatMap((role) => {
    const day = readings[key]?.[role];
    return day ? [words.t(`training:gallery/read/${role}`, { date: dayInWords(words, day) })] : [];
  });
  const day = comparedOn[key];
  const compared = day
    ? words.t('training:gallery/comparedOn', { date: dayInWords(words, day) })
    : words.t('training:gallery/compared');
  return [
    waiting.includes(key) ? words.t('training:gallery/waits') : compared,
    ...(read.length > 0 ? read : [words.t('training:gallery/unread')]),
  ];
}

/** What the checks find in new Welsh, or that they find nothing, or cannot run here. */
function Checks({ text }: { text: ChangedText }) {
  const { t, language } = useWords();
  const checks = useChecks();
  const load = useCallback(() => checks.load(), [checks]);
  const { value, retry } = useFetched(checks.loaded(), load);
  if (!value) return retry ? <p>{t('training:gallery/noChecks')}</p> : null;
  const faults = value.faultsOf(text, language);
  return faults.length === 0 ? (
    <p>{t('training:gallery/fine')}</p>
  ) : (
    <ul data-faults={faults.length}>
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}

/** A text with its key, where it stands and since when, and its languages side by side: Welsh to change, English to compare. */
export function ChosenText({ text, onType }: { text: ChangedText; onType: (welsh: string) => void }) {
  const words = useWords();
  const { t } = words;
  const { key, english, before, welsh } = text;
  const isChanged = welsh !== before;
  return (
    <section className="gallery__text" data-key={key}>
      <h2>
        <code>{key}</code>
      </h2>
      <div className="gallery__pair">
        <div>
          <label className="nhsuk-label" htmlFor="gallery-welsh">
            {t('training:gallery/welsh')}
          </label>
          <textarea
            className="gallery__field"
            id="gallery-welsh"
            lang="cy"
            rows={4}
            value={welsh}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="gallery-checks"
            onChange={(event) => onType(event.target.value)}
          />
        </div>
        <div>
          <p className="nhsuk-label">{t('training:gallery/english')}</p>
          <p className="gallery__english" lang="en">
            {english}
          </p>
        </div>
      </div>
      <div id="gallery-checks" role="status">
        {isChanged ? <Checks text={text} /> : null}
      </div>
      {isChanged ? (
        <Button action="put-back" look="secondary" onPress={() => onType(before)}>
          {t('training:gallery/back')}
        </Button>
      ) : null}
      <p>{whereOf(words, key)}</p>
      {sinceOf(words, key, isChanged).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
