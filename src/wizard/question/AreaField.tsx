import areas from 'virtual:areas';
import { authorities, type AuthorityId } from '../../contacts/authorities';
import { type ReactNode, useState } from 'react';
import { isAnswered, ticked } from '../../case/answers';
import { areCallsMade } from '../../case/outstanding';
import { useSession } from '../../session/session';
import { Button, Options, SelectField } from '../../ui/controls';
import { useWords } from '../../words/words';
import { Line } from './QuestionField';

/** Every local authority of Wales, starting with those the organisation works in, in its order. */
export const areasInOrder = (): readonly AuthorityId[] => [
  ...new Set([...(areas.offered ?? []), ...(Object.keys(authorities) as AuthorityId[])]),
];

const question = 'local-authority';

/** The select for the child's area; one that is not in Wales, or not known, says under it whom to call. */
export function AreaField({ label, error }: { label: ReactNode; error?: string | undefined }) {
  const { t, maybe } = useWords();
  const { context, drafts, draft } = useSession();
  const [value = ''] = ticked(context.answers, drafts, question);
  const key = `questions:${question}/options/${value}/hint`;
  const says = maybe(key);
  return (
    <>
      <SelectField
        id={question}
        label={label}
        value={value}
        error={error}
        onChoose={(chosen) => draft(question, chosen === '' ? [] : [chosen])}
        none={t('ui:question/area/choose')}
      >
        <optgroup label={t('ui:question/area/wales')}>
          <Options of={areasInOrder().map((area) => [area, t(`areas:authorities/${area}`)])} />
        </optgroup>
        <optgroup label={t('ui:question/area/other')}>
          <Options
            of={(['elsewhere-in-uk', 'outside-uk', 'not-known'] as const).map((other) => [
              other,
              t(`questions:local-authority/options/${other}/label`),
            ])}
          />
        </optgroup>
      </SelectField>
      <div role="status">
        {says ? (
          <p className="area-says">
            <Line of={key} line={says} />
          </p>
        ) : null}
      </div>
    </>
  );
}

/** The element of the list of calls that takes focus once the numbers are shown. */
export const planTitleId = 'plan-title';

/**
 * Asks for the area in place, while calls are to be made and until it is answered. Focus then moves to the numbers or,
 * on the page of a call, to its title.
 */
export function AreaInPlace() {
  const { t } = useWords();
  const { context, take } = useSession();
  const [isMissing, setMissing] = useState(false);
  if (isAnswered(context.answers, question) || areCallsMade(context)) return null;
  const show = () => {
    const missing = take([question]);
    setMissing(missing.length > 0);
    const next = document.getElementById(missing[0] ?? planTitleId) ?? document.querySelector('h1');
    next?.focus();
    // Show all the numbers, not just the heading.
    if (missing.length === 0) next?.scrollIntoView();
  };
  return (
    <div className="area-in-place">
      <AreaField label={t('ui:task-list/area')} error={isMissing ? t('questions:local-authority/error') : undefined} />
      <Button action="show-numbers" look="secondary" onPress={show}>
        {t('ui:actions/showNumbers')}
      </Button>
    </div>
  );
}
