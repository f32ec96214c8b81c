import { onBase } from '../../case/on-base';
import bases from '../scenarios/bases/cases.json';
import type { ScenarioPart } from './scenario';

/** A shipped scenario: its id and the part besides the case. Its answers and reports are read elsewhere. */
export interface ShippedFile {
  readonly id: string;
  readonly scenario: ScenarioPart;
}

const files = import.meta.glob<unknown>('../scenarios/*.json', { eager: true, import: 'default' });

/** The scenarios that come with the app, each merged with its base. */
export const shippedFiles: readonly ShippedFile[] = Object.values(files).map(
  (file) => onBase(file, bases) as ShippedFile,
);
/** The ids of the shipped scenarios, which no trainer's scenario may use. */
export const shippedIds: readonly string[] = shippedFiles.map(({ id }) => id);
