import { Button } from '../../ui/Button';
import { type Language, languages, changeLanguage } from '../../words/languages';
import { plain } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { useLanguageChoice } from './language-choice';

function LanguageButton({ language }: { language: Language }) {
  const { t, language: shown } = useWords();
  const choose = useLanguageChoice();
  const isShown = language === shown;
  return (
    <button
      type="button"
      className="language"
      lang={language}
      aria-current={isShown ? 'true' : undefined}
      data-language={language}
      onClick={() =>
        void changeLanguage(language).then(
          () => choose(language),
          () => choose(undefined),
        )
      }
    >
      <span>{plain(t(`ui:languages/${language}`))}</span>
      <span className="nhsuk-u-visually-hidden">: {plain(t(`ui:languages/switchTo/${language}`))}</span>
    </button>
  );
}

/** The top of every screen: the name, the two languages and, where there is a case to hide, Hide. */
export function Header({ hides }: { hides: boolean }) {
  const { t } = useWords();
  const { send } = useSession();
  return (
    <header className="top">
      <div className="top__inner">
        <p className="top__name">
          {t('ui:name')}
          <span className="top__tagline">{t('ui:tagline')}</span>
        </p>
        <nav className="top__languages" aria-label={t('ui:languages/label')}>
          {languages.map((language) => (
            <LanguageButton key={language} language={language} />
          ))}
        </nav>
        {hides ? (
          <Button action="hide" look="secondary" onPress={() => send({ type: 'hide' })}>
            {t('ui:actions/hide')}
          </Button>
        ) : null}
      </div>
    </header>
  );
}
