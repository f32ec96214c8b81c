import { restAWhile } from '../../ui/rest';
import { type Language, ownFirst } from '../../words/languages';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { type ShowStore, useShow } from './show-store';

/** The language of the big screen, that in use first, changed from either window. `onChoose` is told of it too. */
export function WallLanguages({ store, onChoose }: { store: ShowStore; onChoose?: (language: Language) => void }) {
  const { t } = useWords();
  const { language: shown } = useShow(store);
  return (
    <div className="wall-languages" role="group" aria-label={t('training:presenter/language')}>
      {ownFirst(shown).map((language) => (
        <button
          key={language}
          type="button"
          className="wall-language"
          lang={language}
          data-wall-language={language}
          aria-current={language === shown ? 'true' : undefined}
          onClick={({ currentTarget }) => {
            restAWhile(currentTarget.parentElement);
            store.speak(language);
            onChoose?.(language);
          }}
        >
          {plain(t(`ui:languages/${language}`))}
        </button>
      ))}
    </div>
  );
}
