import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const macApps = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Where a system may keep its Chromium, best first; not all of these exist.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} wanted by which names
 * @returns {string[]} paths; on a platform that is not known, those on PATH
 */
export function candidates(platform, env, wanted = names) {
  const isAny = wanted === names;
  if (platform === 'win32') return isAny ? windowsPlaces(env) : [];
  const onPath = (env.PATH ?? '').split(':').filter(Boolean);
  const folders = [...new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  const found = wanted.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return platform === 'darwin' && isAny ? [...found, ...macApps] : found;
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPlaces(env) {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  const programs = ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'];
  return programs.flatMap((program) => folders.map((folder) => path.win32.join(folder, program)));
}
