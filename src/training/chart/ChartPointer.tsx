import { SelectField } from '../../ui/SelectField';
import { useWords } from '../../words/words';
import type { ChartPointerProps } from '../loads';
import { pictureOf, pointable } from './picture';
import { boxName } from './picture-words';

/** Points at a box of the chart on the big screen, of those that it shows. */
export function ChartPointer({ at, points, onPoint }: ChartPointerProps) {
  const words = useWords();
  const { boxes, calls } = pictureOf(at);
  const shown = [...boxes.map(({ screen }) => screen), ...calls.map(({ task }) => `referrals/${task}` as const)];
  return (
    <SelectField
      id="chart-point"
      name="chart-point"
      label={words.t('live-chart:picture/point')}
      value={points ?? ''}
      onChoose={(chosen) => onPoint(pointable.find((screen) => screen === chosen))}
    >
      <option value="">{words.t('live-chart:picture/nothing')}</option>
      {shown.map((screen) => (
        <option key={screen} value={screen}>
          {boxName(words, screen)}
        </option>
      ))}
    </SelectField>
  );
}
