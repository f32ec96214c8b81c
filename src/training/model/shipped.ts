import type { ScenarioPart } from './scenario';

/** A scenario's file as it is shipped: a case file, whose answers and reports are read elsewhere, and what stands beside it. */
export interface ShippedFile {
  readonly id: string;
  readonly scenario: ScenarioPart;
}

const files = import.meta.glob<ShippedFile>('../scenarios/*.json', { eager: true, import: 'default' });

/** The files of the scenarios that come with the app. */
export const shippedFiles: readonly ShippedFile[] = Object.values(files);
/** Their ids: no scenario of a trainer may take one. */
export const shippedIds: readonly string[] = shippedFiles.map(({ id }) => id);
