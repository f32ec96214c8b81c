import { useWords } from '../../../words/words';
import { Newer } from '../../parts/Newer';
import { Page } from '../../parts/Page';
import { Paragraphs } from '../../parts/Paragraphs';

const sections = ['edition', 'status', 'translation', 'privacy', 'howto'] as const;

/** What Clear Steps is, the edition that it follows, what is newer, and what is kept. */
export function About() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:about/title')}>
      <div className="lead"><Paragraphs lines={lines('pages:about/what')} /></div>
      {sections.map((section) => (
        <section className="block" key={section}>
          <h2>{t(`ui:about/${section}`)}</h2>
          <Paragraphs lines={lines(`pages:about/${section}`)} />
        </section>
      ))}
      <Newer lines={lines('pages:about/newerList')} />
    </Page>
  );
}
