import { type ComponentProps, useState } from 'react';
import { useSession } from '../../session/session';
import { ChoiceField } from '../../ui/controls';
import { type Language, languagesOf, loadLanguage, type Shown, shownChoices } from '../../words/languages';
import { useWords } from '../../words/words';

/**
 * Returns the languages in which a document is shown, at first the page's own, and how to choose others. Their words
 * are loaded first (`load` brings those outside the walk), and the person is told if that fails.
 */
export function useShown(load: (language: Language) => Promise<unknown>): readonly [Shown, (next: Shown) => void] {
  const { language } = useWords();
  const { tell } = useSession();
  const [chosen, choose] = useState<Shown>();
  const show = (next: Shown) =>
    void Promise.all(languagesOf(next).flatMap((one) => [loadLanguage(one), load(one)])).then(
      () => choose(next),
      () => tell('language-failed'),
    );
  return [chosen ?? language, show];
}

interface Props extends Pick<ComponentProps<typeof ChoiceField>, 'name' | 'legend'> {
  readonly shown: Shown;
  readonly onShow: (next: Shown) => void;
  readonly nameOf: (shown: Shown) => string;
}

/** The choice of the languages in which a document is shown. */
export function ShownField({ shown, onShow, nameOf, ...field }: Props) {
  const choices = shownChoices(useWords().language).map((value) => ({ value, label: nameOf(value) }));
  return (
    <ChoiceField
      kind="one"
      inline
      ticked={[shown]}
      onTick={(one) => onShow(one as Shown)}
      choices={choices}
      {...field}
    />
  );
}
