// Tells a learning management system by SCORM 1.2 that a case is completed, and nothing else.
import { launch } from './launch.js';

/**
 * @typedef {object} Api what a system offers in a page around this one, or in the page that opened it
 * @property {(_: '') => unknown} LMSInitialize
 * @property {(_: '') => unknown} LMSCommit
 * @property {(_: '') => unknown} LMSFinish
 * @property {(element: string) => unknown} LMSGetValue
 * @property {(element: string, value: string) => unknown} LMSSetValue
 */

/**
 * @param {Window & { API?: Api }} page
 * @returns {Api | undefined} the nearest API in a page or around it
 */
function apiAround(page) {
  try {
    if (page.API) return page.API;
  } catch {
    // A page of another site cannot be read, but one around it can be.
  }
  return page.parent === page ? undefined : apiAround(page.parent);
}

/** @param {unknown} answer throws unless a system took what it was told */
function must(answer) {
  if (String(answer) !== 'true') throw new Error('refused');
}

const status = 'cmi.core.lesson_status';

function open() {
  const opener = /** @type {Window | null | undefined} */ (window.top?.opener);
  const api = apiAround(window) ?? (opener ? apiAround(opener) : undefined);
  must(api?.LMSInitialize(''));
  const lms = /** @type {Api} */ (api);
  const isLooking = ['browse', 'review'].includes(String(lms.LMSGetValue('cmi.core.lesson_mode')));
  const now = String(lms.LMSGetValue(status));
  // What has no status when it ends counts as completed, so a case that was only opened would be.
  if (!isLooking && ['', 'not attempted'].includes(now)) must(lms.LMSSetValue(status, 'incomplete'));
  return {
    isLooking,
    isTold: ['completed', 'passed'].includes(now),
    complete: () => {
      must(lms.LMSSetValue(status, 'completed'));
      must(lms.LMSCommit(''));
    },
    end: () => void lms.LMSFinish(''),
  };
}

void launch(open);
