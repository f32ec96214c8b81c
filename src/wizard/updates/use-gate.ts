import { isOpen } from '../../case/marks';
import { isGated } from '../../updates/facts';
import { useCase } from '../../session/session';

/** Whether an address may be shown: one of CEOP or the IWF only once Social Services and the Police are told (5.5.6-g, 5.5.7-a). */
export function useGate(): (address: string) => boolean {
  const context = useCase((view) => view.context);
  return (address) => !isGated(address) || isOpen(context, 'ceop');
}
