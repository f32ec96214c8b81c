import { everyReport } from '../breadth/chart-space';
import { search } from '../breadth/search';
import { inBrowser, newTab } from '../subject/browser';
import { tabWith } from '../subject/app';
import { liveSpace } from './live-space';
import { stateOf } from './state';
export const run = (depth: number, list: boolean) => inBrowser(() => search(liveSpace, stateOf(list ? tabWith(everyReport(), '#/') : newTab('#/')), depth, ['memory', 'P21', 'P22', 'P24']));
