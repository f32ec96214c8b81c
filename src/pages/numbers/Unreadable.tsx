import type { Mistake } from '../../contacts/file';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { Mistakes } from './Mistakes';

interface Props {
  readonly text: string;
  readonly mistakes: readonly Mistake[];
  readonly onRemove: () => void;
}

/** What is kept on the device and cannot be used: what is wrong with it, its text, and the way to remove it. Nothing goes by itself. */
export function Unreadable({ text, mistakes, onRemove }: Props) {
  const { t } = useWords();
  return (
    <section className="danger-box" role="alert">
      <h2>{t('contacts:unreadable/title')}</h2>
      <p>{t('contacts:unreadable/lead')}</p>
      <Mistakes mistakes={mistakes} />
      {mistakes.some(({ code }) => code === 'future') ? <p>{t('contacts:unreadable/clock')}</p> : null}
      <Disclosure summary={t('contacts:unreadable/text')}>
        <pre className="file-text">{text.slice(0, 20_000)}</pre>
      </Disclosure>
      <p>{t('contacts:unreadable/first')}</p>
      <Button action="mend" look="warning" onPress={onRemove}>
        {t('contacts:unreadable/remove')}
      </Button>
    </section>
  );
}
