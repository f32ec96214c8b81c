import areas from 'virtual:areas';
import { authorities, type AuthorityId } from '../../contacts/authorities';
import { ticked } from '../../case/answers';
import { useSession } from '../../session/session';
import { Options, SelectField } from '../../ui/controls';
import { useWords } from '../../words/words';
import { Line } from './QuestionField';

/** Every local authority of Wales, starting with those the organisation works in, in its order. */
export const areasInOrder: readonly AuthorityId[] = [
  ...new Set([...(areas.offered ?? []), ...(Object.keys(authorities) as AuthorityId[])]),
];

const question = 'local-authority';

/** The select for the child's area; one that is not in Wales, or not known, says under it whom to call. */
export function AreaField({ label, describedBy }: { label: string; describedBy?: string | undefined }) {
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
        describedBy={describedBy}
        onChoose={(chosen) => draft(question, chosen === '' ? [] : [chosen])}
        none={t('ui:question/area/choose')}
      >
        <optgroup label={t('ui:question/area/wales')}>
          <Options of={areasInOrder.map((area) => [area, t(`areas:authorities/${area}`)])} />
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
