// Tells a learning management system by SCORM 1.2 that a case is completed, and nothing else.
import { launch } from './launch.js';

/** @typedef {Record<string, (...told: string[]) => unknown>} Api the functions of a system, by name */

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

const status = 'cmi.core.lesson_status';

function open() {
  const opener = /** @type {Window | null | undefined} */ (window.top?.opener);
  const api = apiAround(window) ?? (opener ? apiAround(opener) : undefined);
  /** @param {string[]} told throws unless the system takes it */
  const must = (name = '', ...told) => {
    if (String(api?.[name]?.(...told)) !== 'true') throw new Error('refused');
  };
  must('LMSInitialize', '');
  const isLooking = ['browse', 'review'].includes(String(api?.['LMSGetValue']?.('cmi.core.lesson_mode')));
  const now = String(api?.['LMSGetValue']?.(status));
  // What has no status when it ends counts as completed, so a case that was only opened would be.
  if (!isLooking && ['', 'not attempted'].includes(now)) must('LMSSetValue', status, 'incomplete');
  return {
    isLooking,
    isTold: ['completed', 'passed'].includes(now),
    complete: () => {
      must('LMSSetValue', status, 'completed');
      must('LMSCommit', '');
    },
    end: () => must('LMSFinish', ''),
  };
}

void launch(open);
