import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { ownPolicy } from '../../hosting/headers.ts';
import { escaped } from '../../lib/escaped.ts';
import { plainError } from '../../lib/plain-error.ts';
import type { FirstScreen } from './first-screen.tsx';

/** What a page has before the app: inlined styles and preboot script, and the paths of the files that it requests. */
export interface PrebootParts {
  readonly styles: string;
  /** The file of the same styles, for hosts whose policy forbids inline styles. */
  readonly stylesFile: string;
  readonly script: string;
  readonly noScript: string;
  /** The file with the first words of each language. */
  readonly words: Readonly<Record<string, string>>;
}
type Screens = Readonly<Record<string, FirstScreen>>;

/** Returns a file name that changes with the content. */
export function hashedName(name: string, content: string): string {
  const [stem = '', ending = ''] = basename(name).split('.');
  return `assets/${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${ending}`;
}

/** Inlines the styles, then the preboot script: the first paint waits for no other request. The app can wait. */
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

/** Returns templates of the first screen in the other languages, and of the page of Hide in all languages. */
const templates = (screens: Screens, language: string): string =>
  Object.entries(screens)
    .map(
      ([of, { markup, everyday, title }]) =>
        (of === language ? '' : `<template id="first-${of}">${markup}</template>`)
        + `<template id="everyday-${of}" title="${escaped(title)}">${everyday}</template>`,
    )
    .join('');

/** Sets the language of a page and, with `only`, marks the page as having no other language. */
export const inLanguage = (html: string, language: string, only: boolean): string =>
  html.replace('<html lang="en">', `<html lang="${language}"${only ? ` data-only="${language}"` : ''}>`);

/**
 * Returns a built page with its first screen in a language and, in templates, that of every other and the page of Hide.
 * With `only`, the page has one language and its own folder. Throws if the page has no place for them.
 */
export function pageIn(html: string, parts: PrebootParts, screens: Screens, language: string, only: boolean): string {
  const screen = screens[language];
  const place = '<div id="root" data-preboot></div>';
  if (!screen || !html.includes(place)) throw plainError(`index.html has no ${place}.`);
  const { description, markup } = screen;
  const page = inLanguage(inOrder(html, parts), language, only)
    // The title stays the app's name: before the app has started, nothing tells which screen it will show.
    .replace('</title>', () => `</title>\n    <meta name="description" content="${escaped(description)}" />`)
    .replace(place, () => `<div id="root" data-preboot>${markup}</div>${templates(screens, language)}`);
  // The manifest is in the page's own folder; its other files are shared.
  return only ? page.replaceAll(/(href|src|data-\w+)="(?:\.\/)?(assets|icons)/g, '$1="../$2') : page;
}
