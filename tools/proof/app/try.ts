import { search } from '../breadth/search';
import { inBrowser } from '../subject/browser';
import { liveSpace } from './live-space';
import { trainingSpace } from './p23-apart';
import { tabs } from './starts';
import { stateOf } from './state';
export const run = (depth: number, start: keyof typeof tabs) => inBrowser(() => search(start.includes('tr') ? trainingSpace : liveSpace(), stateOf(tabs[start]()), depth, start.includes('tr') ? ['P23'] : ['memory', 'P21', 'P22', 'P24']));
