import { type Ageing, isDue } from '../../../case/due';
import { checkedOn } from '../../../protocol/since';
import type { Fact, Reading } from '../../../protocol/since/fact';

type Aged = Reading & Pick<Fact, 'isNumber'>;

/** How soon a reading ages. */
export const ageingOf = ({ isNumber }: Aged): Ageing => (isNumber ? 'number' : 'fact');

/** Whether what was read is due to be checked again. */
export const isReadingDue = (reading: Aged, today: string): boolean => isDue(checkedOn(reading), ageingOf(reading), today);
