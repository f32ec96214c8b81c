import { useWords } from '../words/words';
import { Page } from '../wizard/frame/Page';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { CheckedFacts } from '../wizard/newer/CheckedFacts';
import { CheckedNumbers } from '../wizard/newer/CheckedNumbers';
import { FactText } from '../wizard/newer/FactText';

const own = ['reading', 'translation', 'privacy', 'howto'] as const;
/** Whether the protocol still stands: found after it, so it stands in a box. */
const standing = ['procedures-replaced', 'still-listed'] as const;

function Edition() {
  const { t, lines } = useWords();
  return (
    <section className="block">
      <h2>{t('ui:about/edition')}</h2>
      <Paragraphs lines={lines('pages:about/edition')} />
      <aside className="newer">
        <h3 className="newer__label">
          {t('ui:about/status')} {t('ui:newer')}
        </h3>
        {standing.map((fact) => (
          <p key={fact}>
            <FactText fact={fact} />
          </p>
        ))}
      </aside>
    </section>
  );
}

/** What Clear Steps is, the edition that it follows, what is kept, and what is newer, with the age of each check. */
export function About() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:about/title')}>
      <div className="lead">
        <Paragraphs lines={lines('pages:about/what')} />
      </div>
      <Edition />
      {own.map((section) => (
        <section className="block" key={section}>
          <h2>{t(`ui:about/${section}`)}</h2>
          <Paragraphs lines={lines(`pages:about/${section}`)} />
        </section>
      ))}
      <CheckedFacts />
      <CheckedNumbers />
    </Page>
  );
}
