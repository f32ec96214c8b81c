import { shortNameOf } from '../../chart/state-words';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';

/** How to read the picture; Refer now and Open, which every screen has, are drawn here once. */
export function Legend() {
  const words = useWords();
  const { t } = words;
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h3 id="legend-title">{t('live-chart:legend/title')}</h3>
      <ul className="plain-list">
        {(['here', 'walked', 'ahead', 'referNow', 'open'] as const).map((key) => (
          <li key={key} className={`legend__item legend__item--${key}`}><Tagged text={t(`live-chart:legend/${key}`, { list: shortNameOf(words, 'referrals') })} /></li>
        ))}
      </ul>
      <p>{t('live-chart:legend/once')}</p>
    </section>
  );
}
