import { encode } from 'uqr';
import type { ScreenId } from '#protocol/screens';
import { addressOf } from '../../session/screen-address';
import { baseOf } from '../../session/training-address';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { useShow } from './Showing';

/** Returns the full address of a screen of a scenario, which opens on any device. */
export const linkTo = (scenario: string, screen: ScreenId): string =>
  `${location.origin}${location.pathname}${addressOf(screen, baseOf(scenario))}`;

const isOnlyHere = (): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

/** A QR code, drawn on the device, with a quiet border of four squares. `label`: its text alternative. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  );
}

/** Opens the same screen on a person's own tablet: a code to scan, and the address in letters. */
export function QrPage() {
  const { t, scenario, stop } = useShow();
  const title = t('training:presenter/qr/title');
  usePageTitle(title);
  const link = linkTo(scenario.id, stop.step.screen);
  return (
    <div className="page__body qr-page">
      <QrCode text={link} label={t('training:presenter/qr/label')} />
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
