import { counted } from '../../case/answers';
import { isAuthority } from '../../contacts/authorities';
import { councilAt } from '../../contacts/councils';
import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { OutLink } from '../newer/OutLink';

/** Where the council of the area gives its number itself, by the name of its site; nothing where the area is no council of Wales. */
export function CouncilSite() {
  const { t, language } = useWords();
  const {
    view: { context },
    madeUp,
  } = useSession();
  const [area] = counted(context.answers, 'local-authority');
  if (!isAuthority(area)) return null;
  return (
    <p className="council">
      {t('call:council')} <OutLink address={councilAt(area, language)} isNamed /> {madeUp ? null : t('call:opensApart')}
    </p>
  );
}
