import { useState } from 'react';
import { type ScreenId, screenIds } from '#protocol/screens';
import { titleOf } from '../chart/state-words';
import { SelectField } from '../ui/SelectField';
import { TextField } from '../ui/TextField';
import { plain } from '../words/Tagged';
import { useWords } from '../words/words';
import type { State } from './still';
import { keysWith, linesOf, textOf } from './texts';
import { pageName, type TrainingPage, trainingPages } from './training-pages';

/** The reviewer’s book has a page of its own, with all its texts. */
const shownScreens = screenIds.filter((screen) => screen !== 'book');

interface PagesProps {
  readonly page: ScreenId | TrainingPage;
  readonly onChoose: (page: ScreenId | TrainingPage) => void;
}

/** Which screen, or which page of training, to look at. */
export function Pages({ page, onChoose }: PagesProps) {
  const words = useWords();
  const { t } = words;
  return (
    <SelectField
      id="gallery-screen"
      name="gallery-screen"
      label={t('training:gallery/screen')}
      value={page}
      onChoose={(value) => onChoose(value as ScreenId | TrainingPage)}
    >
      {shownScreens.map((one) => (
        <option key={one} value={one}>
          {plain(titleOf(words, one))}
        </option>
      ))}
      <optgroup label={t('ui:footer/training')}>
        {trainingPages.map((one) => (
          <option key={one} value={one}>
            {t(pageName(one))}
          </option>
        ))}
      </optgroup>
    </SelectField>
  );
}

const longest = 90;
/** How many letters are sought at least: fewer are in nearly every text. */
const fewest = 3;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

interface KindsProps {
  readonly kinds: readonly State[];
  readonly id: string;
  readonly onChoose: (id: string) => void;
}

/** In which kind of case to look at it. */
export function Kinds({ kinds, id, onChoose }: KindsProps) {
  const words = useWords();
  return (
    <SelectField
      id="gallery-kind"
      name="gallery-kind"
      label={words.t('training:gallery/kind')}
      value={id}
      onChoose={onChoose}
    >
      {kinds.map((kind) => (
        <option key={kind.id} value={kind.id}>
          {shortened(kind.name(words))}
        </option>
      ))}
    </SelectField>
  );
}

interface TextsProps {
  /** Those on the screen shown. */
  readonly shown: readonly string[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Which text to look at: of those on the screen, or of all that have some words. */
export function Texts({ shown, chosen, onChoose }: TextsProps) {
  const { t, language } = useWords();
  const [sought, seek] = useState('');
  const found = sought.trim().length < fewest ? shown : keysWith(sought.trim());
  return (
    <div className="gallery__pair gallery__pair--fields">
      <TextField id="gallery-find" label={t('training:gallery/find')} value={sought} onType={seek} length={80} />
      <SelectField
        id="gallery-text"
        name="gallery-text"
        label={t('training:gallery/text', { number: found.length })}
        value={found.includes(chosen) ? chosen : ''}
        onChoose={onChoose}
      >
        <option value="">{t(found.length > 0 ? 'training:gallery/choose' : 'training:gallery/none')}</option>
        {found.map((key) => (
          <option key={key} value={key}>
            {shortened(linesOf(textOf(language, key)).join(' '))}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
