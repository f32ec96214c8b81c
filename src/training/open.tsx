import type { ReactNode } from 'react';
import { firstLanguage } from '../early/first-language';
import { placeAt } from '../store/training-address';
import { BesideCase } from './parts/BesideCase';
import { loadTraining } from './parts/use-training-words';
import { Library } from './library/Library';
import { findScenario } from './model/load';
import { openPractice } from './practice/open';
import { Practice } from './practice/Practice';
import { forgetShared } from './present/kept-show';
import './training.scss';

/** Opens the part of training that an address names. An address that names no scenario of this device opens the list, which says so. */
export async function openTraining(hash: string): Promise<ReactNode> {
  document.documentElement.classList.add('made-up');
  // Where they cannot be fetched, the page says so and offers to try again.
  await loadTraining(firstLanguage()).catch(() => undefined);
  const place = placeAt(hash);
  const scenario = findScenario(place?.scenario);
  if (!scenario) {
    forgetShared();
    return <BesideCase page="train"><Library unknown={place?.scenario !== undefined} /></BesideCase>;
  }
  if (place?.page === 'debrief') return (await import('./debrief/open')).openDebrief(scenario);
  if (place?.page === 'handouts') {
    const { HandoutsPage } = await import('./handouts/HandoutsPage');
    return <BesideCase page="handouts"><HandoutsPage id={scenario.id} /></BesideCase>;
  }
  if (place?.page === 'present' || place?.page === 'presenter') return (await import('./present/open')).openPresent(scenario, place.page, place.rest);
  const practised = openPractice(scenario, hash);
  if (import.meta.env.MODE === 'development') void import('../dev/StateCorner').then(({ showState }) => showState(practised.store));
  return <Practice practised={practised} />;
}
