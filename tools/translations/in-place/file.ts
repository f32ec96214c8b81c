import type { Row } from '../row.ts';
import { tidy } from '../tidy.ts';
import { xliffOf } from '../xliff.ts';

/** A short hash of a Welsh text as it went out; empty on a page that is not secure, where a browser makes none. */
async function hashOf(welsh: string): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  const bytes = await subtle?.digest('SHA-256', new TextEncoder().encode(tidy(welsh)));
  return [...new Uint8Array(bytes ?? [])]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, 8);
}

/** New Welsh of a text: what stood there, and what is to. */
interface Written {
  readonly key: string;
  readonly english: string;
  readonly before: string;
  readonly welsh: string;
}

const rowOf = async ({ before, ...text }: Written): Promise<Row> => ({
  ...text,
  where: '',
  note: '',
  changed: '',
  read: new Map(),
  sent: await hashOf(before),
});

/** The file that `translations import` takes (XLIFF 2), with these texts. */
export const fileOf = async (written: readonly Written[]): Promise<string> =>
  xliffOf(await Promise.all(written.map(rowOf)));
