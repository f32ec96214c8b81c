import { type ComponentProps, useState } from 'react';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useWords } from '../../words/words';
import { isWriting } from './kept';

interface Props extends Omit<ComponentProps<typeof Button>, 'onPress' | 'children'> {
  readonly children: string;
  /** Begins, and gives whether the browser keeps what is written. */
  readonly onBegin: () => boolean;
}

/** The way to write another case. Where one is being written in this tab, it is asked for twice: what was not saved of that is gone. */
export function Begin({ onBegin, children, ...button }: Props) {
  const { t } = useWords();
  const [isDenied, setDenied] = useState(false);
  const begin = (
    <Button {...button} onPress={() => setDenied(!onBegin())}>
      {children}
    </Button>
  );
  return (
    <>
      {isWriting() ? (
        <Disclosure summary={children}>
          <p>{t('training:write/replaces')}</p>
          {begin}
        </Disclosure>
      ) : (
        begin
      )}
      {isDenied ? <p role="alert">{t('training:own/done/denied')}</p> : null}
    </>
  );
}
