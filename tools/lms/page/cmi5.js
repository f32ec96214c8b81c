// Tells a learning management system by cmi5 that a case is completed, and nothing else.
import { launch } from './launch.js';

const asked = new URLSearchParams(location.search);
const [endpoint, fetchFrom, actor, registration, activityId] = /** @type {[string, string, string, string, string]} */ (
  ['endpoint', 'fetch', 'actor', 'registration', 'activityId'].map((name) => asked.get(name) ?? '')
);
/** How long to wait for an answer, in milliseconds. */
const patience = 15_000;

/** From here on, the page can reach only the places that the system named. */
function narrowPolicy() {
  const places = [endpoint, fetchFrom].map((address) => new URL(address).origin).join(' ');
  const policy = { httpEquiv: 'Content-Security-Policy', content: `connect-src ${places}` };
  document.head.append(Object.assign(document.createElement('meta'), policy));
}

/** @param {string} token returns a function that asks the system for something, or tells it something */
const asking =
  (token) =>
  /**
   * @param {string} what
   * @param {Record<string, string>} about
   * @param {RequestInit} [how]
   */
  (what, about, how) =>
    fetch(`${endpoint.replace(/\/?$/, '/')}${what}?${new URLSearchParams(about)}`, {
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        'Content-Type': 'application/json',
      },
      // What is told as the page is left arrives all the same.
      keepalive: true,
      signal: AbortSignal.timeout(patience),
      ...how,
    });

/**
 * @param {Response} response
 * @returns {Response} the response; throws if it is a refusal
 */
function taken(response) {
  if (!response.ok) throw new Error(`refused: ${response.status}`);
  return response;
}

/** The system gives its token once. */
async function fetchToken() {
  const response = await fetch(fetchFrom, { method: 'POST', signal: AbortSignal.timeout(patience) });
  const { 'auth-token': given } = /** @type {{ 'auth-token'?: string }} */ (await taken(response).json());
  if (!given) throw new Error('refused');
  return given;
}

/** @param {string} name a category by which cmi5 finds its statements */
const category = (name) => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${name}` });

/** @typedef {{ contextTemplate?: { contextActivities?: { category?: object[] } }, launchMode?: string, returnURL?: string }} LaunchData */

/** @type {string | undefined} */
let token;
async function open() {
  narrowPolicy();
  const ask = asking((token ??= await fetchToken()));
  const state = { stateId: 'LMS.LaunchData', activityId, agent: actor, registration };
  const { contextTemplate, launchMode, returnURL } = /** @type {LaunchData} */ (
    await taken(await ask('activities/state', state)).json()
  );
  // cmi5 asks for what the learner prefers. Of that, the page uses the language.
  const preferred = await ask('agents/profile', { profileId: 'cmi5LearnerPreferences', agent: actor });
  const { languagePreference = '' } = /** @type {{ languagePreference?: string }} */ (
    preferred.ok ? await preferred.json() : {}
  );
  const begun = Date.now();
  /** @param {'initialized' | 'completed' | 'terminated'} verb */
  const tell = async (verb) => {
    const isCompleted = verb === 'completed';
    // cmi5 asks for the time that the last two took.
    const duration = `PT${(Date.now() - begun) / 1000}S`;
    const categories = [category('cmi5'), ...(isCompleted ? [category('moveon')] : [])];
    const { contextActivities } = contextTemplate ?? {};
    const all = [...(contextActivities?.category ?? []), ...categories];
    const statement = {
      id: crypto.randomUUID(),
      timestamp: new Date().toISOString(),
      actor: /** @type {unknown} */ (JSON.parse(actor)),
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
      object: { objectType: 'Activity', id: activityId },
      ...(verb === 'initialized' ? {} : { result: { duration, ...(isCompleted ? { completion: true } : {}) } }),
      context: { ...contextTemplate, registration, contextActivities: { ...contextActivities, category: all } },
    };
    taken(await ask('statements', {}, { method: 'POST', body: JSON.stringify(statement) }));
  };
  await tell('initialized');
  const verb = 'http://adlnet.gov/expapi/verbs/completed';
  const told = { agent: actor, verb, activity: activityId, registration, limit: '1' };
  return {
    isLooking: launchMode === 'Browse' || launchMode === 'Review',
    isTold: false,
    language: languagePreference
      .split(',')
      .map((tag) => tag.trim().slice(0, 2))
      .find((tag) => tag === 'cy' || tag === 'en'),
    complete: async () => {
      // A registration has one such statement at most.
      const earlier = await ask('statements', told);
      const { statements = [] } = /** @type {{ statements?: unknown[] }} */ (earlier.ok ? await earlier.json() : {});
      if (statements.length === 0) await tell('completed');
    },
    end: async () => {
      await tell('terminated');
      return returnURL;
    },
  };
}

void launch(open);
