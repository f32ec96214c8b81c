import { counted } from '../../case/answers';
import { isAuthority } from '../../contacts/authorities';
import { councilAt } from '../../contacts/councils';
import { useCase, useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { OutLink } from '../updates/OutLink';

interface LinkProps {
  readonly address: string;
  /** It is in English, and another language is shown. */
  readonly isInEnglish?: boolean;
}

/** Where a council gives its number, by the name of the site. */
export function CouncilLink({ address, isInEnglish = false }: LinkProps) {
  const { t } = useWords();
  const { madeUp } = useSession();
  return (
    <p className="council">
      {t('call:council')} <OutLink address={address} isNamed {...(isInEnglish ? { inLanguage: 'en' } : {})} />{' '}
      {isInEnglish ? `${t('pages:resources/language/english')} ` : null}
      {madeUp ? null : t('call:opensApart')}
    </p>
  );
}

/** Where the council of the area gives its number itself; nothing where the area is no council of Wales. */
export function CouncilSite() {
  const { language } = useWords();
  const context = useCase((view) => view.context);
  const [area] = counted(context.answers, 'local-authority');
  return isAuthority(area) ? <CouncilLink address={councilAt(area, language)} /> : null;
}
