import { Heading } from '../../screens/parts/Heading';
import { usePageTitle } from '../../screens/parts/page-title';
import { Paragraphs } from '../../screens/parts/Paragraphs';
import { baseOf } from '../../store/training-address';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { shippedScenarios } from '../model/load';
import type { Scenario } from '../model/scenario';
import { OwnScenarios } from '../own/OwnScenarios';
import { wordsOf } from '../parts/scenario-words';

function Row({ scenario }: { scenario: Scenario }) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const { id, level, minutes } = scenario;
  return (
    <li className="library__row" data-scenario={id}>
      <h2 lang={language}><Tagged text={words.title} /></h2>
      <p lang={language}><Tagged text={words.summary} /></p>
      {language === shown ? null : <p>{t(`training:oneLanguage/${language}`)}</p>}
      <p className="number-note">{t('training:library/about', { level: t(`training:levels/${level}`), minutes })}</p>
      <ul className="library__ways">
        <li><a className="go" href={baseOf(id)} aria-label={t('training:library/practise', { title: words.title })}>{t('training:actions/practise')}</a></li>
        <li><a className="go" href={baseOf(id, 'present')} aria-label={t('training:library/present', { title: words.title })}>{t('training:actions/present')}</a></li>
      </ul>
    </li>
  );
}

/** The scenarios, from the easier to the harder, each with what can be done with it. `unknown`: the address named one that there is not. */
export function Library({ unknown }: { unknown: boolean }) {
  const { t, lines } = useWords();
  usePageTitle(t('training:library/title'));
  return (
    <div className="page__body">
      <Heading title={t('training:library/title')} />
      {unknown ? <div className="said" role="alert"><p><strong>{t('training:unknown/title')}</strong></p><p>{t('training:unknown/body')}</p></div> : null}
      <p className="lead">{t('training:library/lead')}</p>
      <div className="inset"><Paragraphs lines={lines('training:library/rules')} /></div>
      <ul className="library plain-list">{shippedScenarios().map((scenario) => <Row key={scenario.id} scenario={scenario} />)}</ul>
      <OwnScenarios row={(scenario) => <Row scenario={scenario} />} />
    </div>
  );
}
