import { harm } from '#protocol/questions';
import { type Fields, isFields } from '../reader/schema';

/** Where the questions of the first design stand today: by its screens. */
const screens: Readonly<Record<string, string>> = {
  technology: 'need',
  forms: 'harm',
  content: 'harm',
  contact: 'harm',
  conduct: 'harm',
  'looked-after': 'flagged-risks',
  'extremism-signs': 'flagged-risks',
  'risks-explained': 'flagged-risks',
  'evidence-location': 'evidence',
  'evidence-handled': 'evidence',
  'others-involved': 'before-you-ring',
  'already-reported': 'before-you-ring',
  'local-authority': 'before-you-ring',
};
const screenOf = (screen: unknown): unknown => screens[String(screen)] ?? screen;
const screensOf = (list: unknown): unknown => (Array.isArray(list) ? [...new Set(list.map(screenOf))] : list);

/** No answer to any question: what stood there means something else today, so it is left out and named. */
const otherwise = '';
const idsIn = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : []);

/** The harms ticked under the forms that were picked; a form without any, which said no more than its name, cannot be carried on. */
function harmOf(given: Fields): unknown {
  if (given['forms'] === undefined) return undefined;
  const picked = idsIn(given['forms']);
  const forms = ['content', 'contact', 'conduct'].filter(
    (form) => picked.includes(form) || picked.includes('not-sure'),
  );
  const ticked = [...forms.flatMap((form) => idsIn(given[form])), ...(picked.includes('not-sure') ? ['not-sure'] : [])];
  const known = harm.options.filter((option) => ticked.includes(option));
  return known.length > 0 ? known : otherwise;
}

const handledOf = (answer: unknown): unknown =>
  Array.isArray(answer)
    ? [...new Set(idsIn(answer).map((id) => (id === 'switched-on-or-off' || id === 'other-change' ? 'changed' : id)))]
    : answer;

/** What a question of today was answered with, from the answers of the first design. Without an answer: undefined. */
const carried: Readonly<Record<string, (given: Fields) => unknown>> = {
  // ‘Yes’ was: now, or when this came up.
  'immediate-danger': ({ 'immediate-danger': said }) => (said === 'yes' ? otherwise : said),
  need: ({ need, technology }) => (need === 'concern' && idsIn(technology).includes('none') ? 'concern-offline' : need),
  harm: harmOf,
  // ‘No’ was: nobody draws the child in. Today it also says that the child sees, shares and voices nothing of it.
  'violent-extremism': ({ 'violent-extremism': said }) => (said === 'no' ? otherwise : said),
  // Which device it was is asked today.
  'evidence-location': ({ 'evidence-location': said }) => (idsIn(said).includes('on-a-device') ? otherwise : said),
  'evidence-handled': ({ 'evidence-handled': said }) => handledOf(said),
};
const gone = ['technology', 'forms', 'content', 'contact', 'conduct'];

function answersOf(given: Fields): Fields {
  const today = Object.entries(carried).map(([question, of]) => [question, of(given)] as const);
  const kept = Object.entries(given).filter(([question]) => !gone.includes(question) && !(question in carried));
  return Object.fromEntries([...today, ...kept].filter(([, answer]) => answer !== undefined));
}

/**
 * A case kept with the questions of the first design, with those of today: what means the same carries on. What does not stands as
 * what no question takes, so that its reader names it; nothing is guessed.
 */
export const fromFirstDesign = (fields: Fields): Fields => ({
  ...fields,
  answers: isFields(fields['answers']) ? answersOf(fields['answers']) : fields['answers'],
  place: screenOf(fields['place']),
  reached: screensOf(fields['reached']),
  detour: isFields(fields['detour'])
    ? { ...fields['detour'], pending: screensOf(fields['detour']['pending']) }
    : fields['detour'],
});
