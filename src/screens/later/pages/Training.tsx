import { Disclosure } from '../../../ui/Disclosure';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { Page } from '../../parts/Page';
import { Bullets, Paragraphs } from '../../parts/Paragraphs';

const stories = ['family-computer', 'threats', 'secret-contact', 'dating-site'] as const;

/** Made-up stories to practise with, each with what the plan should look like at its end. */
export function Training() {
  const { t, lines } = useWords();
  return (
    <Page title={t('pages:training/title')}>
      <p className="lead">{t('pages:training/lead')}</p>
      <p><strong>{t('pages:training/warning')}</strong></p>
      {stories.map((story) => (
        <section className="block" key={story}>
          <h2><Tagged text={t(`pages:training/stories/${story}/title`)} /></h2>
          <Paragraphs lines={lines(`pages:training/stories/${story}/story`)} />
          <Disclosure summary={t('ui:training/expect')}><Bullets lines={lines(`pages:training/stories/${story}/expect`)} /></Disclosure>
        </section>
      ))}
    </Page>
  );
}
