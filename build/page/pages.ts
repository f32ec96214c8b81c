import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { FirstScreen } from './first-screen.tsx';

/** The built files that a page asks for before the app, by their paths in the built folder. */
export interface EarlyFiles {
  readonly script: string;
  readonly noScript: string;
  /** The first words of each language. */
  readonly words: Readonly<Record<string, string>>;
}
type Screens = Readonly<Record<string, FirstScreen>>;

/** A name for a file that changes with what is in it. */
export function hashedName(name: string, content: string): string {
  const [stem = '', ending = ''] = basename(name).split('.');
  return `assets/${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${ending}`;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The styles come first, then what runs before the first paint; the app itself can wait for both. */
function inOrder(html: string, { script, noScript, words }: EarlyFiles): string {
  const styles = html.match(/^ *<link rel="stylesheet"[^>]*>\n?/gm) ?? [];
  const names = Object.entries(words).map(([language, file]) => ` data-${language}="./${file}"`).join('');
  const early = [...styles, `    <script src="./${script}"${names}></script>\n`, `    <noscript><link rel="stylesheet" href="./${noScript}"></noscript>\n`];
  return styles.reduce((left, style) => left.replace(style, ''), html)
    .replace(/ *<script type="module"/, (tag) => `${early.join('')}${tag} fetchpriority="low"`);
}

const others = (screens: Screens, language: string): string => Object.entries(screens).filter(([other]) => other !== language)
  .map(([other, { markup }]) => `<template id="first-${other}">${markup}</template>`).join('');

/**
 * A page with its first screen in a language, and in a template that of every other.
 * In: the page as built, the files that it asks for early, the first screens, and the language. With `only` the page is of one
 * language, in a folder of its own. Throws where the page has no place for them.
 */
export function pageIn(html: string, files: EarlyFiles, screens: Screens, language: string, only: boolean): string {
  const screen = screens[language];
  const place = '<div id="root" data-early></div>';
  if (!screen || !html.includes(place)) throw new Error(`index.html has no ${place}.`);
  const { description, markup } = screen;
  const page = inOrder(html, files)
    .replace('<html lang="en">', `<html lang="${language}"${only ? ` data-only="${language}"` : ''}>`)
    // The title stays the app's name: until the app is there nothing tells which screen it will show.
    .replace('</title>', () => `</title>\n    <meta name="description" content="${attribute(description)}" />`)
    .replace(place, () => `<div id="root" data-early>${markup}</div>${others(screens, language)}`);
  return only ? page.replaceAll(/(href|src|data-\w+)="(?:\.\/)?(assets|manifest)/g, '$1="../$2') : page;
}
