import type { Scenario } from '../model/scenario';
import { checkScenario } from './check';

const files = import.meta.glob<string>('../../../local/scenarios/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

let read: readonly Scenario[] | undefined;

/** The cases that the organisation ships with its copy, from `local/scenarios`. The build refuses one that is wrong; nothing of it is shown. */
export function localScenarios(): readonly Scenario[] {
  read ??= Object.values(files).flatMap((text) => {
    const checked = checkScenario(text);
    return 'scenario' in checked ? [{ ...checked.scenario, isOwn: false }] : [];
  });
  return read;
}
