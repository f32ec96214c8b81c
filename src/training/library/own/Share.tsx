import { useState } from 'react';
import { sent } from '../../../session/addresses';
import { Button, Disclosure } from '../../../ui/controls';
import { QrCode } from '../../../ui/QrCode';
import { useWords } from '../../../words/words';
import { mostCode, mostLink, packed } from '../../own/link';
import { Personal } from '../../parts/Personal';

/** The address that holds a case, and its code. It is not made until the writer has looked for personal details. */
export function Share({ file, title }: { file: string; title: string }) {
  const { t } = useWords();
  const [link, setLink] = useState('');
  const make = () => void packed(file).then((code) => setLink(`${location.origin}${location.pathname}${sent}${code}`));
  return (
    <Disclosure summary={t('training:own/link/of', { title })}>
      <p>{t('training:own/warning')}</p>
      <p>
        <Personal of={file} />
      </p>
      {link === '' ? (
        <Button action="make-link" look="secondary" onPress={make}>
          {t('training:own/link/make')}
        </Button>
      ) : link.length > mostLink ? (
        <p role="alert">{t('training:own/link/file')}</p>
      ) : (
        <>
          {link.length > mostCode ? null : <QrCode text={link} label={t('training:presenter/qr/label')} />}
          <p className="own__link">
            <a href={link}>{link}</a>
          </p>
        </>
      )}
    </Disclosure>
  );
}
