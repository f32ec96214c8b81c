import { useWords } from '../../words/words';
import { offered } from './routes';
import { type ShowStore, useShow } from './show-store';

/** How long the group has: a shorter route asks less, and tells the rest. Nothing where the case is short anyway. */
export function RouteChoice({ store }: { store: ShowStore }) {
  const { t } = useWords();
  const { route } = useShow(store);
  const choices = offered(store.routes);
  if (choices.length === 1) return null;
  return (
    <section>
      <h2>{t('training:presenter/route/title')}</h2>
      <div className="wall-languages" role="group" aria-label={t('training:presenter/route/title')}>
        {choices.map((id) => (
          <button
            key={id}
            type="button"
            className="wall-language"
            data-route={id}
            aria-current={id === route ? 'true' : undefined}
            onClick={() => store.take(id)}
          >
            {t(`training:presenter/route/${id}`)}
          </button>
        ))}
      </div>
    </section>
  );
}
