import type { Plugin } from 'vite';
import { contentPolicy } from '../headers.ts';
import { plainText } from './plain-text.ts';

const place = '<!--plain-text-->';

/**
 * Completes the page: with the plain text that stands while there is no app, and, in the build, with the policy of what it may
 * load, for hosts that send none. Throws where the page has no place for the text.
 */
export function page(): Plugin {
  let root = '';
  let isBuild = false;
  return {
    name: 'clear-steps:page',
    configResolved: (config) => void ([root, isBuild] = [config.root, config.command === 'build']),
    transformIndexHtml(html) {
      if (!html.includes(place)) throw new Error(`index.html has no ${place}.`);
      const policy = { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy('meta') }, injectTo: 'head-prepend' as const };
      return { html: html.replace(place, plainText(root)), tags: isBuild ? [policy] : [] };
    },
  };
}
