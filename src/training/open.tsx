import type { ReactNode } from 'react';
import { firstLanguage } from '../words/first-language';
import { placeAt, sent, writing as written } from '../session/addresses';
import { BesideCase, loadTraining } from './parts/TrainingSession';
import { Library } from './library/Library';
import { findScenario } from './cases/load';
import { openPractice } from './practice/practised';
import { Practice } from './practice/Practice';
import { showText } from './present/shared';
import { type Loads, LoadsProvider, type Part } from '../wizard/frame/LazyPart';
import type * as chart from './chart/LiveChart';
import type * as debrief from './debrief/Debrief';
import type * as handouts from './handouts/HandoutsPage';
import type * as present from './present/open';
import type * as writing from './write/WritePage';
import './training.scss';

export interface TrainingLoads extends Loads {
  readonly debrief: Part<typeof debrief>;
  readonly writing: Part<typeof writing>;
  readonly handouts: Part<typeof handouts>;
  readonly present: Part<typeof present>;
  readonly chart: Part<typeof chart>;
}

/** Opens the part of training that an address names, or the list if it names no scenario on this device. */
export async function openTraining(hash: string, loads: TrainingLoads): Promise<ReactNode> {
  return <LoadsProvider value={loads}>{await appAt(hash, loads)}</LoadsProvider>;
}

const pageOf = (name: string, page: ReactNode) => <BesideCase page={name}>{page}</BesideCase>;

async function appAt(hash: string, loads: TrainingLoads): Promise<ReactNode> {
  document.documentElement.classList.add('made-up');
  // If loading fails, the page says so and offers to try again.
  await loadTraining(loads, firstLanguage()).catch(() => undefined);
  const place = placeAt(hash);
  if (hash.startsWith(written)) return (await loads.writing.load()).openWriting(loads);
  const scenario = findScenario(place?.scenario);
  if (!scenario) {
    showText.forget();
    const code = hash.startsWith(sent) ? hash.slice(sent.length) : undefined;
    return pageOf('train', <Library unknown={place?.scenario !== undefined && code === undefined} code={code} />);
  }
  if (place?.page === 'debrief') return (await loads.debrief.load()).openDebrief(scenario);
  if (place?.page === 'handouts') {
    const { HandoutsPage } = await loads.handouts.load();
    return pageOf('handouts', <HandoutsPage of={scenario} />);
  }
  if (place?.page === 'present' || place?.page === 'presenter')
    return (await loads.present.load()).openPresent(scenario, place.page, place.rest);
  return <Practice practised={openPractice(scenario, hash)} />;
}
