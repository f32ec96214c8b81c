import type { ScreenId } from '#protocol/screens';
import { addressOf } from '../../session/screen-address';
import { baseOf } from '../../session/training-address';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { useFetched } from '../../wizard/frame/loads';
import { useTrainingLoads } from '../parts/loads';
import { useShow } from './Showing';

/** Returns the full address of a screen of a scenario, which opens on any device. */
export const linkTo = (scenario: string, screen: ScreenId): string =>
  `${location.origin}${location.pathname}${addressOf(screen, baseOf(scenario))}`;

const isOnlyHere = (): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

/** Opens the same screen on a person's own tablet: a code to scan, and the address in letters. */
export function QrPage() {
  const { t, scenario, stop } = useShow();
  const title = t('training:presenter/qr/title');
  usePageTitle(title);
  const { qrCode } = useTrainingLoads();
  const { value } = useFetched(qrCode.loaded(), qrCode.load);
  const link = linkTo(scenario.id, stop.step.screen);
  return (
    <div className="page__body qr-page">
      {value ? <value.QrCode text={link} label={t('training:presenter/qr/label')} /> : null}
      <div>
        <Heading title={title} />
        <p>{t('training:presenter/qr/lead')}</p>
        <p className="qr-page__link">
          <a href={link}>{link}</a>
        </p>
        {scenario.isOwn ? <p className="said">{t('training:presenter/qr/own')}</p> : null}
        {isOnlyHere() ? <p className="said">{t('training:presenter/qr/here')}</p> : null}
      </div>
    </div>
  );
}
