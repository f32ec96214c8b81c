import { createContext, useContext } from 'react';

/**
 * What of the app is kept on the device: nothing yet, or refused; something that is being checked; all of it, checked file by file; not
 * all of it; or a new version waits, and may correct something urgent.
 */
export type CopyState = 'none' | 'checking' | 'kept' | 'incomplete' | 'new-version' | 'urgent-version';
/** The copy on the device, and how to go over to the new version: the page is loaded again, and the case carries on in it. */
export interface DeviceCopy {
  readonly state: CopyState;
  readonly useNewVersion: () => void;
}

/** Until it is known what is kept. */
export const noCopy: DeviceCopy = { state: 'none', useNewVersion: () => undefined };
const CopyContext = createContext(noCopy);
/** Gives the screens the state of the copy on this device. */
export const DeviceCopyProvider = CopyContext.Provider;

/** The copy of the app on the device. */
export const useDeviceCopy = (): DeviceCopy => useContext(CopyContext);
