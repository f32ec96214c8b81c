import type { Reading } from '../../newer/fact';
import { dateInWords } from '../../words/dates';
import { useWords } from '../../words/words';
import { OutLink } from './OutLink';
import { useGate } from './use-gate';

/** Where something was read, with the date that the page bears. */
export function Sources({ sources }: Pick<Reading, 'sources'>) {
  const words = useWords();
  const { t } = words;
  const mayShow = useGate();
  if (sources.length === 0) return <p>{t('since:about/noSource')}</p>;
  return (
    <ul className="bullets">
      {sources.map(({ at, dated }) => (
        <li key={at}>
          {mayShow(at) ? <OutLink address={at} /> : t('since:about/gated')}
          {` (${dated === undefined ? t('since:about/undated') : t('since:about/dated', { date: dateInWords(words, dated) })})`}
        </li>
      ))}
    </ul>
  );
}
