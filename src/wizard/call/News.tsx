import type { TaskId } from '#protocol/tasks';
import { newsOf } from '../../case/news';
import { useCase } from '../../session/session';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { GroundedParagraphs } from '../updates/Grounded';
import { phraseOf } from './what-to-say';

/** What a task's people were not told when they were rung, in full: it is to be told before the case is complete. */
export function News({ task }: { task: TaskId }) {
  const words = useWords();
  const context = useCase((view) => view.context);
  const news = newsOf(context, task);
  if (news.length === 0) return null;
  return (
    <section className="block news" data-news={task}>
      <h2>{words.t('call:news/title')}</h2>
      <GroundedParagraphs of="call:news/lead" isAtRest />
      <ul className="bullets">
        {news.map((fact) => (
          <li key={fact} data-news-fact={fact}>
            <Tagged text={phraseOf(words, fact).text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
