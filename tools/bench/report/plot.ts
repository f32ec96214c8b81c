const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const [ours, others, markColour] = ['#0b4f63', '#8aa4ad', '#b3261e'];

/** A plot of bars; `mark` is the goal, drawn across them. */
export interface Bars {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly ours?: boolean }[];
  readonly mark?: number | undefined;
}

/** A plot of figures in their order; `mark` is the goal. */
export interface Curve {
  readonly title: string;
  readonly values: readonly number[];
  readonly mark: number;
}

const [width, left, row, top] = [640, 190, 24, 34];
const text = (x: number, y: number, what: string, more = ''): string =>
  `<text x="${x}" y="${y}"${more}>${escaped(what)}</text>`;
const scaleOf = (values: readonly number[], room: number) =>
  room / (Math.max(...values.filter(Number.isFinite), 0) || 1);

/** Draws bars, one below the other. Out: its markup from `y` on, and its height. */
function drawBars({ title, bars, mark }: Bars, y: number): { markup: string; height: number } {
  const scale = scaleOf([...bars.map(({ value }) => value), mark ?? 0], width - left - 80);
  const drawn = bars.map(({ name, value, ours: isOurs }, at) => {
    const base = y + top + at * row;
    const long = Number.isFinite(value) ? value * scale : 0;
    return (
      text(left - 10, base + 14, name, ' text-anchor="end"')
      + `<rect x="${left}" y="${base}" width="${long.toFixed(1)}" height="${row - 6}" fill="${isOurs ? ours : others}"/>`
      + text(left + long + 6, base + 14, Number.isFinite(value) ? value.toFixed(2) : '–')
    );
  });
  const end = y + top + bars.length * row;
  return {
    markup: text(10, y + 20, title, ' font-weight="bold"') + drawn.join('') + markAt(mark, scale, y + top - 4, end),
    height: end - y + 16,
  };
}

function markAt(mark: number | undefined, scale: number, from: number, to: number): string {
  if (mark === undefined) return '';
  const x = (left + mark * scale).toFixed(1);
  return `<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="${markColour}" stroke-width="2" stroke-dasharray="5 3"/>`;
}

/** Draws a curve over the whole width. Out: its markup from `y` on, and its height. */
function drawCurve({ title, values, mark }: Curve, y: number): { markup: string; height: number } {
  const [high, start] = [140, y + top];
  const scale = scaleOf([...values, mark], high);
  const x = (at: number) => (10 + (at * (width - 20)) / Math.max(values.length - 1, 1)).toFixed(1);
  const up = (value: number) => (start + high - value * scale).toFixed(1);
  const points = values.map((value, at) => `${x(at)},${up(value)}`).join(' ');
  return {
    markup:
      text(10, y + 20, title, ' font-weight="bold"')
      + `<polyline points="${points}" fill="none" stroke="${ours}" stroke-width="1.5"/>`
      + `<line x1="10" x2="${width - 10}" y1="${up(mark)}" y2="${up(mark)}" stroke="${markColour}" stroke-width="2" stroke-dasharray="5 3"/>`,
    height: top + high + 16,
  };
}

/** One picture of some plots, one below the other. */
export function picture(name: string, plots: readonly (Bars | Curve)[]): string {
  let y = 0;
  const drawn = plots.map((plot) => {
    const { markup, height } = 'bars' in plot ? drawBars(plot, y) : drawCurve(plot, y);
    y += height;
    return markup;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" role="img" aria-label="${escaped(name)}" font-family="sans-serif" font-size="13">`
    + `<rect width="${width}" height="${y}" fill="#fff"/>${drawn.join('\n')}</svg>\n`
  );
}
