import { type Stage, stageOf } from '../../case/stage';
import { Disclosure } from '../../ui/controls';
import { useWords, type Words, wordsIn } from '../../words/words';
import { languagesOf, type Shown } from '../../words/languages';
import { type Box, type Call, type Part, type Picture as Drawn, type CaseOnChart, pictureOf, poster } from './picture';
import { boxName, statusInWords } from './Drawn';
import { Picture } from './Picture';
import './live-chart.scss';

function callInWords(words: Words, call: Call): string {
  const said = { what: boxName(words, call.screen), stands: statusInWords(words, call) };
  if (call.status !== 'locked' || call.opens === 'atOnce') return words.t('live-chart:picture/stood', said);
  return words.t('live-chart:picture/locked', { ...said, after: words.t(`live-chart:picture/after/${call.opens}`) });
}

function partInWords({ t }: Words, { id, isFound }: Part): string {
  const what = t(`live-chart:picture/parts/${id}`);
  if (isFound === undefined) return what;
  return t('live-chart:picture/stood', { what, stands: t(`live-chart:picture/found/${isFound ? 'yes' : 'no'}`) });
}

interface ItemProps extends Omit<Box, 'parts'>, Partial<Pick<Box, 'parts'>> {
  readonly text: string;
}

function Item({ screen, look, text, parts = [] }: ItemProps) {
  const words = useWords();
  return (
    <li data-told={screen} aria-current={look === 'here' ? 'step' : undefined}>
      {text}
      {look === 'ahead' ? null : ` (${words.t(`live-chart:${look}`)})`}
      {parts.length > 0 ? (
        <ul>
          {parts.map((part) => (
            <li key={part.id}>{partInWords(words, part)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function BandInWords({ stage, picture: { boxes, calls } }: { stage: Stage; picture: Drawn }) {
  const words = useWords();
  const own = boxes.filter(({ screen }) => stageOf(screen) === stage);
  return (
    <>
      <h2>{words.t(`ui:stages/${stage}`)}</h2>
      {own.length === 0 ? <p>{words.t('live-chart:picture/ahead')}</p> : null}
      <ul>
        {own.map((box) => (
          <Item key={box.screen} text={boxName(words, box.screen)} {...box} />
        ))}
        {(stage === 'refer' ? calls : []).map((call) => (
          <Item key={call.screen} text={callInWords(words, call)} {...call} />
        ))}
      </ul>
    </>
  );
}

function InWords({ picture }: { picture: Drawn }) {
  const { t } = useWords();
  return (
    <Disclosure summary={t('live-chart:picture/inWords')}>
      {picture.bands.map(({ stage }) => (
        <BandInWords key={stage} stage={stage} picture={picture} />
      ))}
      <p>{t('live-chart:picture/referNow')}</p>
    </Disclosure>
  );
}

/** The chart as a poster without a case: one landscape page. The words of its languages must be loaded. */
export function ChartSheet({ shown }: { shown: Shown }) {
  const words = languagesOf(shown).map(wordsIn);
  const title = words.map(({ t }) => t('live-chart:sheet/title')).join(' / ');
  return (
    <section className="chart-sheet" lang={words[0]?.language} aria-label={title}>
      <h2>{title}</h2>
      <Picture words={words} picture={poster} isPoster />
    </section>
  );
}

/** The chart with a case on it: the picture, and what it shows in words. */
export function LiveChart(at: CaseOnChart) {
  const words = useWords();
  const picture = pictureOf(at);
  return (
    <div className="live-chart">
      <div className="chart-window" role="region" aria-label={words.t('live-chart:picture/label')} tabIndex={0}>
        <Picture words={[words]} picture={picture} />
      </div>
      <InWords picture={picture} />
    </div>
  );
}
