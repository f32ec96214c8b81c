import type { ReactNode } from 'react';
import { firstLanguage } from '../words/first-language';
import { languages } from '../words/languages';
import { drill, gallery, placeAt, writing } from '../session/training-address';
import { loadChart } from './chart/WithChart';
import { BesideCase, loadTraining } from './parts/TrainingSession';
import { DrillPage } from './drill/DrillPage';
import { Library } from './library/Library';
import { findScenario } from './cases/load';
import { openPractice } from './practice/open';
import { Practice } from './practice/Practice';
import { forgetShared } from './present/shared';
import { LoadsProvider } from '../wizard/frame/loads';
import { type TrainingLoads, TrainingLoadsProvider } from './parts/loads';
import './training.scss';

/** Opens the part of training that an address names, or the list if it names no scenario on this device. */
export async function openTraining(hash: string, loads: TrainingLoads): Promise<ReactNode> {
  const app = await appAt(hash, loads);
  return (
    <LoadsProvider value={loads}>
      <TrainingLoadsProvider value={loads}>{app}</TrainingLoadsProvider>
    </LoadsProvider>
  );
}

async function appAt(hash: string, loads: TrainingLoads): Promise<ReactNode> {
  document.documentElement.classList.add('made-up');
  // If loading fails, the page says so and offers to try again.
  await loadTraining(loads, firstLanguage()).catch(() => undefined);
  const place = placeAt(hash);
  if (hash.startsWith(drill))
    return (
      <BesideCase page="drill">
        <DrillPage />
      </BesideCase>
    );
  if (hash.startsWith(writing)) return (await loads.writing.load()).openWriting(loads);
  if (hash.startsWith(gallery)) {
    const { PicturesPage } = await loads.book.load();
    const words = languages.map((language) => loadTraining(loads, language));
    await Promise.all([loadChart(loads.chart, ...languages), ...words]).catch(() => undefined);
    return (
      <BesideCase page="gallery">
        <PicturesPage />
      </BesideCase>
    );
  }
  const scenario = findScenario(place?.scenario);
  if (!scenario) {
    forgetShared();
    return (
      <BesideCase page="train">
        <Library unknown={place?.scenario !== undefined} />
      </BesideCase>
    );
  }
  if (place?.page === 'debrief') return (await loads.debrief.load()).openDebrief(scenario);
  if (place?.page === 'handouts') {
    const { HandoutsPage } = await loads.handouts.load();
    return (
      <BesideCase page="handouts">
        <HandoutsPage id={scenario.id} />
      </BesideCase>
    );
  }
  if (place?.page === 'present' || place?.page === 'presenter')
    return (await loads.present.load()).openPresent(scenario, place.page, place.rest);
  const practised = openPractice(scenario, hash);
  void loads.stateCorner?.load().then(({ showState }) => showState(practised.store.actor));
  return <Practice practised={practised} />;
}
