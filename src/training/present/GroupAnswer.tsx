import type { QuestionId } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { answersOf } from '../../case/answers';
import { titleKey } from '../../chart/title-key';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { labelOf } from '../../wizard/question/option-words';
import { plain, Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { WhatFollows } from '../practice/moment/WhatFollows';
import { hasReasons, reasonFor } from '../practice/reasons';
import type { SlipId } from '../practice/slips';
import { followsFrom } from './follows';

interface Props {
  readonly scenario: Scenario;
  readonly question: QuestionId;
  readonly said: string;
}

/** What changes with the group's answer: the page that comes next, and the calls. */
function Changes({ scenario, question, said }: Props) {
  const { t } = useWords();
  const { page, left, added, slip } = followsFrom(scenario, question, said);
  const names = (tasks: readonly TaskId[]) => tasks.map((task) => plain(t(`ui:tasks/${task}`))).join(', ');
  const isSame = !page && left.length + added.length === 0;
  return (
    <section>
      <h2>{t('training:presenter/group/follows')}</h2>
      {slip ? <WhatFollows from={slip} /> : null}
      {page ? (
        <p data-follows="page">
          <Tagged text={t('training:practice/feedback/partYours', { title: t(titleKey(page)) })} />
        </p>
      ) : null}
      {left.length > 0 ? <p data-follows="left">{t('training:presenter/group/left', { calls: names(left) })}</p> : null}
      {added.length > 0 ? (
        <p data-follows="added">{t('training:presenter/group/added', { calls: names(added) })}</p>
      ) : null}
      {isSame ? <p data-follows="same">{t('training:presenter/group/same')}</p> : null}
    </section>
  );
}

/** The group's answer on the big screen: its reason, and what follows from it where it is not the model's. Onward leads to the model's answer. */
export function GroupAnswer(props: Props) {
  const words = useWords();
  const { scenario, question, said } = props;
  const title = words.t('training:presenter/group/title', {
    answer: plain(labelOf(words, `${question}:${said}`)),
  });
  usePageTitle(title);
  const isModels = answersOf(scenario.file.answers)[question].some((option) => option === said);
  const reason = hasReasons(question) ? reasonFor(words, scenario, question, said) : undefined;
  return (
    <div className="page__body group-answer" data-group={said}>
      <Heading title={title} />
      {reason ? (
        <p lang={reason.language} data-reason={said}>
          <Tagged text={reason.text} />
        </p>
      ) : null}
      {isModels ? <p data-follows="model">{words.t('training:presenter/group/model')}</p> : <Changes {...props} />}
    </div>
  );
}

/** What could happen next where the group does, or leaves, what a stop warns of. Onward leads on. */
export function GroupSlip({ slip }: { slip: SlipId }) {
  const { t } = useWords();
  const title = t(`training:practice/deeds/slips/${slip}`);
  usePageTitle(title);
  return (
    <div className="page__body group-answer" data-group={slip}>
      <Heading title={title} />
      <h2>{t('training:practice/moment/next')}</h2>
      <WhatFollows from={slip} />
    </div>
  );
}
