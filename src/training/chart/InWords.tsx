import type { Stage } from '../../case/stage';
import { stageOf } from '../../case/stage';
import { Disclosure } from '../../ui/Disclosure';
import { useWords, type Words } from '../../words/words';
import { type Box, type Call, type Look, type Part, type Picture } from './picture';
import { boxName, callInWords } from './picture-words';

const lookInWords = ({ t }: Words, look: Look): string | undefined =>
  look === 'here' ? t('live-chart:here') : look === 'walked' ? t('live-chart:walked') : undefined;

function partInWords({ t }: Words, { id, isFound }: Part): string {
  const what = t(`live-chart:picture/parts/${id}`);
  if (isFound === undefined) return what;
  return t('live-chart:picture/stood', { what, stands: t(`live-chart:picture/found/${isFound ? 'yes' : 'no'}`) });
}

function BoxItem({ box }: { box: Box }) {
  const words = useWords();
  const look = lookInWords(words, box.look);
  return (
    <li data-told={box.screen} aria-current={box.look === 'here' ? 'step' : undefined}>
      {boxName(words, box.screen)}
      {look ? ` (${look})` : null}
      {box.parts.length > 0 ? (
        <ul>
          {box.parts.map((part) => (
            <li key={part.id}>{partInWords(words, part)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function CallItem({ call }: { call: Call }) {
  const words = useWords();
  const look = lookInWords(words, call.look);
  return (
    <li data-told={`referrals/${call.task}`} aria-current={call.look === 'here' ? 'step' : undefined}>
      {callInWords(words, call)}
      {look ? ` (${look})` : null}
    </li>
  );
}

function BandInWords({ stage, picture: { boxes, calls } }: { stage: Stage; picture: Picture }) {
  const { t } = useWords();
  const own = boxes.filter(({ screen }) => stageOf(screen) === stage);
  return (
    <>
      <h2>{t(`ui:stages/${stage}`)}</h2>
      {own.length === 0 ? <p>{t('live-chart:picture/ahead')}</p> : null}
      <ul>
        {own.map((box) => (
          <BoxItem key={box.screen} box={box} />
        ))}
        {stage === 'refer' ? calls.map((call) => <CallItem key={call.task} call={call} />) : null}
      </ul>
    </>
  );
}

/** All that the picture shows, in words: what it does not show yet is not in them. */
export function InWords({ picture }: { picture: Picture }) {
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
