import { whenInWords } from '../chart/when-in-words';
import type { ScreenId } from '#protocol/screens';
import { type FactId, facts, factsOn } from '../newer/facts';
import { Tagged } from '../words/Tagged';
import type { Words } from '../words/words';
import { Paragraphs } from '../wizard/frame/Paragraphs';
import { factReach, factSays } from '../wizard/newer/said';
import type { Row } from './rows';
import { labelOf } from './text-rows';

function factRow(words: Words, fact: FactId): Row {
  const { when } = facts[fact];
  return {
    key: `since.${fact}`,
    label: labelOf(words, 'newer'),
    ...(when ? { when: words.t('book:shownWhen', { when: whenInWords(words, when) }) } : {}),
    body: (
      <>
        <p>
          <strong>
            <Tagged text={words.t(`since:facts/${fact}/name`)} />.
          </strong>{' '}
          <Tagged text={factSays(words, fact)} />
        </p>
        <Paragraphs lines={factReach(words, fact)} />
      </>
    ),
  };
}

/** What stands in a screen's box of what is newer than the protocol. */
export const newerRows = (words: Words, screen: ScreenId): readonly Row[] =>
  factsOn(screen).map((fact) => factRow(words, fact));
