import { type App, project } from '../apps.ts';
import type { Growth } from '../grow/grow.ts';
import { session } from '../measure/session.ts';
import { projectScreen } from '../project-path.ts';
import { serve } from '../serve.ts';
import { orAgain } from './or-again.ts';
import type { GrownSteps } from './results.ts';

const isScreen =
  (id: string) =>
  ({ sign }: App['screens'][number]) =>
    'selector' in sign && sign.selector.includes(`"${id}"`);
const place = project.screens.findIndex(isScreen('evidence-guidance'));

/** The longest case with the made-up questions on its way, just before the advice on evidence. */
const grownApp = (questions: readonly string[]): App => ({
  ...project,
  screens: project.screens.toSpliced(place, 0, ...questions.map((id) => projectScreen(id, { [id]: 'not-sure' }, [id]))),
});

/** Walks the project as it has grown, and before and after it the project as it is. */
export async function walkGrown({ stages, questions }: Growth, url: string): Promise<GrownSteps> {
  const served = await serve(stages.at(-1)?.folder ?? '');
  const asItIs = () => orAgain('as it is', () => session(project, url));
  const first = await asItIs();
  const { steps } = await orAgain('grown', () => session(grownApp(questions), served.url));
  const last = await asItIs();
  served.close();
  return {
    before: [...first.steps, ...last.steps],
    after: steps.toSpliced(place, questions.length),
    added: steps.slice(place, place + questions.length),
  };
}
