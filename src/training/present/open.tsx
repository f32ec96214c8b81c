import type { ReactNode } from 'react';
import { firstLanguage } from '../../words/first-language';
import { hideKept } from '../../session/live-storage';
import { wallClock } from '../../words/dates';
import type { Scenario } from '../model/scenario';
import { openChannel } from './windows';
import { Presenter } from './Presenter';
import { routesOf } from './routes';
import { openShow, type ShowStore } from './show-store';
import { stopsOf } from './show';
import { Wall } from './Wall';
import './styles.scss';

type Page = 'present' | 'presenter';

/** Opens a scenario for a group in one of its windows, at the stop that the address names. */
export function openShowing(scenario: Scenario, page: Page, rest: string): ShowStore {
  // Pressing Back from the big screen may lead to a live case.
  hideKept();
  return openShow({
    scenario: scenario.id,
    routes: routesOf(scenario, stopsOf(scenario, wallClock(new Date()))),
    role: page === 'present' ? 'wall' : 'presenter',
    rest,
    language: firstLanguage(),
    channel: openChannel(scenario.id),
    now: Date.now,
  });
}

/** Opens a scenario on the big screen or in the presenter's window, as the address says. */
export function openPresent(scenario: Scenario, page: Page, rest: string): ReactNode {
  const store = openShowing(scenario, page, rest);
  const Window = page === 'present' ? Wall : Presenter;
  return <Window store={store} scenario={scenario} />;
}
