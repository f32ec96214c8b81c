import { lazy, Suspense } from 'react';
import type { ScreenId } from '../../protocol/2015-07/screens';
import { addressOf } from '../../store/screen-address';
import { baseOf } from '../../store/training-address';
import { Heading } from '../../screens/parts/Heading';
import { usePageTitle } from '../../screens/parts/page-title';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';

const QrCode = lazy(() => import('./QrCode'));

/** The whole address at which anyone opens a screen of a scenario. */
export const linkTo = (scenario: string, screen: ScreenId): string =>
  `${location.origin}${location.pathname}${addressOf(screen, baseOf(scenario))}`;

const isOnlyHere = (): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

/** The way to the same screen on one's own tablet: as a code to scan, and in letters. */
export function QrPage({ scenario, screen }: { scenario: Scenario; screen: ScreenId }) {
  const { t } = useWords();
  const title = t('training:presenter/qr/title');
  usePageTitle(title);
  const link = linkTo(scenario.id, screen);
  return (
    <div className="page__body qr-page">
      <Suspense fallback={null}><QrCode text={link} label={t('training:presenter/qr/label')} /></Suspense>
      <div>
        <Heading title={title} />
        <p>{t('training:presenter/qr/lead')}</p>
        <p className="qr-page__link"><a href={link}>{link}</a></p>
        {scenario.isOwn ? <p className="said">{t('training:presenter/qr/own')}</p> : null}
        {isOnlyHere() ? <p className="said">{t('training:presenter/qr/here')}</p> : null}
      </div>
    </div>
  );
}
