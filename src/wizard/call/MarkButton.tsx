import type { Act } from '../../case/marks';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { markKey } from './mark-key';

interface Props {
  readonly act: Act;
  readonly onMark: (act: Act) => void;
  /** The one thing to do now. */
  readonly isFirst?: boolean;
}

/** The button of an act on a task's mark. */
export function MarkButton({ act, onMark, isFirst = false }: Props) {
  const { t } = useWords();
  return (
    <Button
      action={`mark-${act.do}`}
      look={isFirst ? 'primary' : 'secondary'}
      data={act.by ? { 'data-by': act.by } : {}}
      onPress={() => onMark(act)}
    >
      {t(markKey(act))}
    </Button>
  );
}
