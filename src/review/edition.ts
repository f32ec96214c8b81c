import edition from 'virtual:edition';
import type { Words } from '../words/words';

/** What a signature is given to: the app's version, and a code that changes with all that a case rests on. */
export type Edition = Pick<typeof edition, 'version' | 'code'>;

/** The edition as it stands at the foot of each printed page. */
export const footOf = (languages: readonly Words[], { version, code }: Edition = edition): string =>
  `${languages.map(({ t }) => t('ui:name')).join(' / ')} ${version} · ${code}`;
