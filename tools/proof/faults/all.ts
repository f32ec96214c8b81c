import type { Fault } from './fault';
import { faultsInChart } from './in-chart';
import { faultsInLocal } from './in-local';
import { faultsInMemory } from './in-memory';
import { faultsInPages } from './in-pages';
import { faultsInProtocol } from './in-protocol';
import { faultsInRules } from './in-rules';
import { faultsInSession } from './in-session';

/** Every seeded fault. */
export const faults: readonly Fault[] = [
  ...faultsInRules,
  ...faultsInProtocol,
  ...faultsInChart,
  ...faultsInPages,
  ...faultsInMemory,
  ...faultsInSession,
  ...faultsInLocal,
];
