import { type ChangeEvent, useRef, useState } from 'react';
import type { Numbers } from '../../contacts/contacts';
import { checkContacts, type Mistake } from '../../contacts/file';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { useSession } from '../../session/session';
import { Mistakes } from './Mistakes';

/** A whole file has some ten thousand bytes. */
const largest = 100_000;
type Refusal = 'unread' | 'tooLarge' | 'nothing' | readonly Mistake[];

/** The numbers of a file, or why it cannot be used. */
async function read(file: File, today: string): Promise<Numbers | { readonly refusal: Refusal }> {
  if (file.size > largest) return { refusal: 'tooLarge' };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { refusal: 'unread' };
  const checked = checkContacts(text, today);
  if ('faults' in checked) return { refusal: checked.faults };
  const { numbers } = checked.content;
  return Object.values(numbers).some((given) => Object.keys(given).length > 0) ? numbers : { refusal: 'nothing' };
}

/** Chooses a file of numbers on the device; it is checked by the rule of the build, and each mistake is named. */
export function FileIn({ onNumbers }: { onNumbers: (numbers: Numbers) => void }) {
  const { t } = useWords();
  const { today } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, refuse] = useState<Refusal | undefined>(undefined);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    void read(file, today()).then((found) => ('refusal' in found ? refuse(found.refusal) : onNumbers(found)));
    // The same file can be chosen again once it is mended.
    target.value = '';
  };
  return (
    <>
      <p>{t('contacts:file/chooseLead')}</p>
      {/* The browser's own button would speak the browser's language. */}
      <input type="file" id="number-file" accept=".json,application/json" hidden ref={input} onChange={take} />
      <Button action="choose-file" look="secondary" onPress={() => input.current?.click()}>
        {t('contacts:file/choose')}
      </Button>
      {refusal ? (
        <div role="alert">
          <p>{t(`contacts:file/${typeof refusal === 'string' ? refusal : 'wrong'}`)}</p>
          {typeof refusal === 'string' ? null : <Mistakes mistakes={refusal} />}
        </div>
      ) : null}
    </>
  );
}
