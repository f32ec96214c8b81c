import organisation from 'virtual:organisation';
import { useWords } from '../../words/words';

/** The logo of the organisation that publishes this copy, with its name as alt text; nothing if it gave none. */
export function Logo() {
  const { language } = useWords();
  return organisation.name && organisation.logo ? (
    <img className="logo" src={organisation.logo} alt={organisation.name[language]} />
  ) : null;
}
