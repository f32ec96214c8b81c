import { type ReactNode, useState } from 'react';
import { Address } from '../../session/address';
import { openCase } from '../../session/case-store';
import { trainingShelf } from '../../session/shelf';
import { library } from '../../session/training-address';
import { TrainingFrame } from './TrainingFrame';
import { TrainingSession } from './TrainingSession';

/** A page of training beside the walk of any case: nothing is kept of it, and it follows no address. `page`: its name. */
export function BesideCase({ page, children }: { page: string; children: ReactNode }) {
  const [store] = useState(() => openCase(undefined, () => new Date(), true));
  const [address] = useState(() => new Address(store, trainingShelf, `${library}/`));
  return (
    <TrainingSession store={store} address={address} own={{ back: undefined }}>
      <TrainingFrame page={page}>{children}</TrainingFrame>
    </TrainingSession>
  );
}
