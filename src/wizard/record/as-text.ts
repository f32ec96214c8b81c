import { plain } from '../../words/Tagged';
import type { Section } from './lines';

/** The record as plain text, for pasting into a referral form. `heads`: the lines above the sections. */
export function asText(heads: readonly string[], sections: readonly Section[]): string {
  const blocks = sections.map(({ title, lines }) => [title, ...lines.map(({ text }) => `- ${plain(text)}`)].join('\n'));
  return [heads.join('\n'), ...blocks].join('\n\n');
}
