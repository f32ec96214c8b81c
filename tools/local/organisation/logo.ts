import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The names that a logo can have, beside the file that names it. */
export const logoFiles = ['logo.svg', 'logo.png'] as const;
/** What can be wrong with a logo. */
export type LogoFault = 'no-logo' | 'logo-size' | 'logo-kind' | 'logo-parts';

/** In bytes. A logo is small, because every device keeps it. */
const mostBytes = 50_000;
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (content: Uint8Array): boolean => png.every((byte, at) => content[at] === byte);

/** The elements of an SVG that has only shapes. */
const shapes =
  'svg|g|defs|symbol|use|title|desc|path|rect|circle|ellipse|line|polyline|polygon|style|linearGradient|radialGradient|stop|clipPath|mask';
/** Anything else: other elements, script attributes, links out of the file, entities that could hide these. */
const others = [
  new RegExp(`<(?!/?(${shapes})[\\s/>])`),
  /[\s"'/]on\w+\s*=/i,
  /href\s*=\s*(?!["']#)/i,
  /url\(\s*(?!["']?#)/i,
  /@import|javascript:|&#|\\/i,
];
const isSvg = (text: string): boolean => /^\s*<svg[\s>]/.test(text);

function svgFault(source: string): LogoFault | undefined {
  const text = source.replace(/^\uFEFF?\s*<\?xml [^>]*\?>/, '').replace(/<!--[^]*?-->/g, '');
  if (!isSvg(text)) return 'logo-kind';
  return others.some((part) => part.test(text)) ? 'logo-parts' : undefined;
}

/** Returns what is wrong with a logo, or undefined if it can be shown. `folder` is where it is. */
export function logoFault(folder: string, name: (typeof logoFiles)[number]): LogoFault | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return 'no-logo';
  const content = readFileSync(path);
  if (content.length > mostBytes) return 'logo-size';
  if (name === 'logo.png') return isPng(content) ? undefined : 'logo-kind';
  return svgFault(content.toString('utf8'));
}
