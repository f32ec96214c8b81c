import type { Case } from '../search/case';
import { type Language, languages, pageOf } from '../subject/pages';
import type { Screen } from '../terms/screens';
import { type About, type Check, each, type More } from './check';

// Apart from the checks, whose ids are read by tools that draw no page.

/** A page in a language. */
interface PageOf<Of extends Screen> {
  readonly language: Language;
  readonly screen: Of;
}
/** Returns a check of each of these screens in each language, as it is drawn in the cases in which `where` is so. */
export const onPages = <Of extends Screen>(
  wrong: string,
  screens: readonly Of[],
  cases: readonly Case[],
  holds: (html: string, said: Case, page: PageOf<Of>) => boolean,
  { about, where = () => true, ...more }: More & { about?: About; where?: (said: Case, screen: Of) => boolean } = {},
): readonly Check[] =>
  languages.flatMap((language) =>
    screens.map((screen) =>
      each(
        wrong,
        { language, ...about, screen },
        cases,
        (said) => holds(pageOf(language, screen, said), said, { language, screen }),
        { where: (said) => where(said, screen), ...more },
      ),
    ),
  );
