import { onBase } from '../../case/on-base';
import bases from '../scenarios/bases/cases.json';
import type { ScenarioPart } from './scenario';

/** A scenario as it is shipped: a case file, whose answers and reports are read elsewhere, and what stands beside it. */
export interface ShippedFile {
  readonly id: string;
  readonly scenario: ScenarioPart;
}

const files = import.meta.glob<unknown>('../scenarios/*.json', { eager: true, import: 'default' });

/** The scenarios that come with the app, each put together with the base on which it stands. */
export const shippedFiles: readonly ShippedFile[] = Object.values(files).map(
  (file) => onBase(file, bases) as ShippedFile,
);
/** Their ids: no scenario of a trainer may take one. */
export const shippedIds: readonly string[] = shippedFiles.map(({ id }) => id);
