import { createContext, useContext } from 'react';

/**
 * What is kept on the device: nothing (or refused); being checked; all of it, checked file by file; incomplete; or a
 * new version is waiting, which may correct something urgent.
 */
export type CopyState = 'none' | 'checking' | 'kept' | 'incomplete' | 'new-version' | 'urgent-version';
/** The copy on the device, and how to use the new version: it reloads the page, and the case carries on. */
export interface DeviceCopy {
  readonly state: CopyState;
  readonly useNewVersion: () => void;
}

/** The state until it is known what is kept. */
export const noCopy: DeviceCopy = { state: 'none', useNewVersion: () => undefined };
const CopyContext = createContext(noCopy);
export const DeviceCopyProvider = CopyContext.Provider;

/** Returns the state of the copy on this device. */
export const useDeviceCopy = (): DeviceCopy => useContext(CopyContext);
