import type { ScreenId } from '../../protocol/2015-07/screens';
import { Disclosure } from '../../ui/Disclosure';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { stagesAt } from '../model/stages';
import { wordsOf } from '../parts/scenario-words';

/** The story, pinned above the screen: what is new there, and what was known before. */
export function Story({ scenario, screen }: { scenario: Scenario; screen: ScreenId }) {
  const { t, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const stages = stagesAt(words, screen);
  const latest = stages.at(-1);
  const earlier = stages.slice(0, -1);
  return (
    <section className="story" aria-labelledby="story-title">
      <h2 className="story__title" id="story-title"><span lang={language}>{words.title}</span></h2>
      {language === shown ? null : <p>{t(`training:oneLanguage/${language}`)}</p>}
      {latest ? <p lang={language}><Tagged text={latest.text} /></p> : null}
      {earlier.length > 0 ? (
        <Disclosure summary={t('training:story/earlier')}>
          {earlier.map(({ screen: told, text }) => <p key={told} lang={language}><Tagged text={text} /></p>)}
        </Disclosure>
      ) : null}
    </section>
  );
}
