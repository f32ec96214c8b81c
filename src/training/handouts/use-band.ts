import { useEffect } from 'react';
import { languagesOf, type Shown } from '../../words/shown';
import { wordsIn } from '../../words/words';

/** Says at the top of each printed page that the case is made up, in the languages of the handouts. */
export function useBand(shown: Shown): void {
  const band = languagesOf(shown)
    .map((language) => wordsIn(language).t('ui:madeUp/band'))
    .join(' / ');
  useEffect(() => {
    document.documentElement.style.setProperty('--made-up-band', JSON.stringify(band));
    return () => void document.documentElement.style.removeProperty('--made-up-band');
  }, [band]);
}
