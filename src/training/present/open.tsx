import type { ReactNode } from 'react';
import { firstLanguage } from '../../words/first-language';
import { hideKept } from '../../session/live-storage';
import { wallClock } from '../../words/dates';
import type { Scenario } from '../model/scenario';
import { ScenarioProvider } from '../parts/Scenario';
import { Presenter } from './Presenter';
import { routesOf } from './routes';
import type { Role } from './shared';
import { openChannel, openShow } from './show-store';
import { stopsOf } from './show';
import { Wall } from './Wall';
import './styles.scss';

/** Opens a scenario for a group in one of its windows, at the stop that the address names. */
export function openPresent(scenario: Scenario, role: Role, rest: string): ReactNode {
  // Pressing Back from the big screen may lead to a live case.
  hideKept();
  const store = openShow({
    scenario: scenario.id,
    routes: routesOf(scenario, stopsOf(scenario, wallClock(new Date()))),
    role,
    rest,
    language: firstLanguage(),
    channel: openChannel(scenario.id),
    now: Date.now,
  });
  const Window = role === 'present' ? Wall : Presenter;
  return (
    <ScenarioProvider of={scenario}>
      <Window store={store} scenario={scenario} />
    </ScenarioProvider>
  );
}
