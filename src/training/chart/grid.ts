import { type Stage, stageOf, stages } from '../../case/stage';
import { isSayScreen, type ScreenId } from '#protocol/screens';

/** A place on the picture, by its top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The size of the picture on a wall: the pixels of a projector, less what is above and below it. */
export const size = { width: 1280, height: 600 };
/** The height of its text. */
export const letter = 22;

const across: Readonly<Record<Stage, readonly [x: number, width: number]>> = {
  harm: [4, 268],
  risks: [298, 258],
  evidence: [582, 208],
  refer: [832, 444],
};
/** Returns the place of a band. */
export const bandPlace = (stage: Stage): Place => ({ x: across[stage][0], y: 4, width: across[stage][1], height: 542 });

/** The height of the middle of the line at the foot, along which Refer now leads to the calls from anywhere. */
export const foot = 573;
/** From the left edge of a band to the line down through it. */
const rail = 24;

/** The place of each box: in its band, and further in if it is not on every path. */
const places = {
  'immediate-danger': [12, 54, 252, 38],
  'called-999': [48, 98, 216, 58],
  need: [12, 162, 252, 38],
  'other-procedures': [48, 206, 216, 58],
  'online-safety-advice': [48, 270, 105, 74],
  'professional-conduct': [159, 270, 105, 74],
  harm: [12, 349, 252, 191],
  'specific-risks': [306, 54, 242, 484],
  evidence: [590, 54, 192, 212],
  'evidence-guidance': [590, 300, 192, 238],
  'before-you-ring': [840, 53, 410, 36],
  referrals: [840, 99, 410, 36],
  'referrals/social-services': [840, 146, 198, 88],
  'referrals/police': [1052, 146, 198, 88],
  'referrals/prevent-spoc': [840, 341, 182, 150],
  'referrals/ceop': [1034, 341, 216, 48],
  'referrals/iwf': [1034, 392, 216, 48],
  'referrals/site': [1034, 443, 216, 48],
  'next-steps': [840, 505, 226, 38],
  record: [1076, 505, 174, 38],
} as const satisfies Partial<Record<ScreenId, readonly [x: number, y: number, width: number, height: number]>>;

/** Returns the place of a screen's box; what to say is said at the list of calls. Throws if it has none. */
export function placeOf(screen: ScreenId): Place {
  const box = isSayScreen(screen) ? 'referrals' : screen;
  if (!(box in places)) throw new Error(`The chart has no box for ${screen}.`);
  const [x, y, width, height] = places[box as keyof typeof places];
  return { x, y, width, height };
}

const bandOf = (screen: ScreenId): Stage => stageOf(screen) ?? 'harm';

/** Returns the middle of a place. */
export const middleOf = ({ x, y, width, height }: Place): Point => ({ x: x + width / 2, y: y + height / 2 });

const railOf = (screen: ScreenId): number => across[bandOf(screen)][0] + rail;
/** The lane before a band, for the path; before Refer there is a second lane for Refer now. */
const laneBefore = (stage: Stage): number => across[stage][0] - (stage === 'refer' ? 29 : 14);
const laneOfReferNow = across.refer[0] - 12;
const laneOfNext = 1263;

/** The path of Refer now: down to the foot, along it, and up to the calls. */
const byTheFoot = (x: number, from: number): readonly Point[] => [
  { x, y: from },
  { x, y: foot },
  { x: laneOfReferNow, y: foot },
  { x: laneOfReferNow, y: middleOf(placeOf('referrals')).y },
  { x: placeOf('referrals').x, y: middleOf(placeOf('referrals')).y },
];
const bottom = bandPlace('harm').y + bandPlace('harm').height;
/** The lines of Refer now, from every band. */
export const referNowLines: readonly (readonly Point[])[] = [
  byTheFoot(40, bottom),
  ...[528, 760].map((x) => [
    { x, y: bottom },
    { x, y: foot },
  ]),
];

function toNextSteps(): readonly Point[] {
  const [from, to] = [placeOf('referrals'), placeOf('next-steps')];
  return [
    { x: from.x + from.width, y: middleOf(from).y },
    { x: laneOfNext, y: middleOf(from).y },
    { x: laneOfNext, y: to.y - 9 },
    { x: middleOf(to).x, y: to.y - 9 },
    { x: middleOf(to).x, y: to.y },
  ];
}

/** Returns the line between two boxes of the path: down within a band, across to the next, or along the foot. */
export function step(from: ScreenId, to: ScreenId): readonly Point[] {
  const [a, b] = [placeOf(from), placeOf(to)];
  const [start, end] = [middleOf(a), middleOf(b)];
  if (to === 'next-steps') return toNextSteps();
  if (to === 'record') return [start, end];
  const over = stages.indexOf(bandOf(to)) - stages.indexOf(bandOf(from));
  if (over === 0)
    return [
      { x: railOf(from), y: start.y },
      { x: railOf(to), y: end.y },
    ];
  const right = { x: a.x + a.width, y: start.y };
  const first = laneBefore(stages[stages.indexOf(bandOf(from)) + 1] ?? 'refer');
  if (to === 'referrals') return [right, ...byTheFoot(first, start.y)];
  const last = laneBefore(bandOf(to));
  const along = over === 1 ? [] : [first, last].map((x) => ({ x, y: foot }));
  return [right, { x: first, y: start.y }, ...along, { x: last, y: end.y }, { x: b.x, y: end.y }];
}

/** The widths of bold Arial letters, relative to their height; any others are as wide as an a. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI .,:’'!()|]/, 0.28],
  [/[ftr/-]/, 0.35],
  [/[bdghnopquF?TLJZ]/, 0.61],
  [/[A-Zw]/, 0.74],
  [/[mMW]/, 0.9],
];
/** Returns the approximate width of a text, relative to its height, for line breaks. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.56), 0);

/** Returns a text in lines no wider than `most`, relative to its height, broken between words. */
export const inLines = (text: string, most: number): readonly string[] =>
  text.split(' ').reduce<readonly string[]>((lines, word) => {
    const joined = `${lines.at(-1)} ${word}`;
    return lines.length > 0 && widthOf(joined) <= most ? [...lines.slice(0, -1), joined] : [...lines, word];
  }, []);
