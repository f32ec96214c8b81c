import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { ownPolicy } from '../../hosting/headers.ts';
import { plainError } from '../../lib/plain-error.ts';
import type { FirstScreen } from './first-screen.tsx';

/** What a page has before the app: within it the styles and the preboot script; the files that it asks for, by their paths in the built folder. */
export interface PrebootParts {
  readonly styles: string;
  /** The file of the same styles: for a host whose own policy allows none within the page. */
  readonly stylesFile: string;
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

/** The styles come first, then what runs before the first paint, both within the page: no paint waits for another answer. The app can wait. */
function inOrder(html: string, { styles, stylesFile, script, noScript, words }: PrebootParts): string {
  const names = Object.entries(words)
    .map(([language, file]) => ` data-${language}="./${file}"`)
    .join('');
  const early = [
    `    <style data-file="./${stylesFile}">${styles}</style>\n`,
    `    <script${names}>${script}</script>\n`,
    `    <noscript><link rel="stylesheet" href="./${noScript}"></noscript>\n`,
  ].join('');
  return html
    .replace(/^ *<link rel="stylesheet"[^>]*>\n?/gm, '')
    .replace(
      '<head>',
      () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${ownPolicy(script, styles)}" />`,
    )
    .replace(/ *<script type="module"/, (tag) => `${early}${tag} fetchpriority="low"`);
}

/** In templates: the first screen in every other language, and the page of Hide in all of them. */
const templates = (screens: Screens, language: string): string =>
  Object.entries(screens)
    .map(
      ([of, { markup, everyday }]) =>
        (of === language ? '' : `<template id="first-${of}">${markup}</template>`)
        + `<template id="everyday-${of}">${everyday}</template>`,
    )
    .join('');

/** A page that says which language it is in, and with `only` that it is of that one alone. */
export const inLanguage = (html: string, language: string, only: boolean): string =>
  html.replace('<html lang="en">', `<html lang="${language}"${only ? ` data-only="${language}"` : ''}>`);

/**
 * A page with its first screen in a language, and in templates that of every other, and the page of Hide.
 * In: the page as built, what it has before the app, the first screens, and the language. With `only` the page is of one
 * language, in a folder of its own. Throws where the page has no place for them.
 */
export function pageIn(html: string, parts: PrebootParts, screens: Screens, language: string, only: boolean): string {
  const screen = screens[language];
  const place = '<div id="root" data-preboot></div>';
  if (!screen || !html.includes(place)) throw plainError(`index.html has no ${place}.`);
  const { description, markup } = screen;
  const page = inLanguage(inOrder(html, parts), language, only)
    // The title stays the app's name: until the app is there nothing tells which screen it will show.
    .replace('</title>', () => `</title>\n    <meta name="description" content="${attribute(description)}" />`)
    .replace(place, () => `<div id="root" data-preboot>${markup}</div>${templates(screens, language)}`);
  // The manifest stands in the page's own folder; what else it asks for is shared.
  return only ? page.replaceAll(/(href|src|data-\w+)="(?:\.\/)?(assets|icons)/g, '$1="../$2') : page;
}
