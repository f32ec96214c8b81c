import { once } from 'node:events';
import type { Texts } from '../faults/app';
import { type App, holdApp } from '../faults/app';
import { listen, takePlaces } from '../faults/come-to';
import { isTold, tellingTexts } from '../faults/places';
import { pathOf, seeded } from '../faults/seed';
import { touchedBy } from '../faults/touched';
import type { Drawn } from './drawn';
import { foundInWords } from './in-texts';
import type * as Program from './program';
import type { Result, Witness } from './result';

const file = 'tools/proof/lot/program.ts';
type Found = Pick<Result, 'by' | 'with'>;

/** One that finds: which it is, the file by which it reads the app, and what it finds. */
interface Finder {
  readonly by: Witness;
  readonly of: keyof Program.Come['searches'];
  readonly reads: string;
  readonly find: (program: typeof Program) => Promise<string | undefined> | string | undefined;
}
const finders: readonly Finder[] = [
  { by: 'search', of: 'app', reads: 'tools/proof/subject/app.ts', find: (program) => program.foundInApp() },
  { by: 'search', of: 'chart', reads: 'tools/proof/breadth/chart-space.ts', find: (program) => program.foundInChart() },
  { by: 'walks', of: 'walks', reads: 'tools/proof/walks/walk.ts', find: (program) => program.foundOnWalks() },
];

/** The app held ready, the faults, and what comes to their places. */
class Witnesses {
  #app!: App;
  #atLoad: readonly number[] = [];
  #come!: Program.Come;
  constructor(readonly faults: readonly Drawn[]) {}

  /** Loads the app as it is, and notes what comes to which place. Rejects where something is found in it. */
  async begin(): Promise<void> {
    listen();
    this.#app = await holdApp();
    const { comeIn } = await this.#app.load<typeof Program>(file, tellingTexts(this.faults));
    this.#atLoad = takePlaces();
    this.#come = await comeIn(takePlaces);
  }
  end = (): Promise<void> => this.#app.close();

  /** Whether nothing that comes to a fault's place can be told from its place. */
  #isUntold = (at: number): boolean => this.#atLoad.includes(at) || !isTold(this.faults[at] as Drawn);

  /** The checks that a fault can show in; of one that is told, those that come to it. */
  #touched(at: number): ((name: string) => boolean) | undefined {
    const { checks } = this.#come;
    if (!this.#isUntold(at) && !checks.some(({ places }) => places.includes(at))) return undefined;
    return touchedBy(this.faults[at] as Drawn, at, this.#atLoad, checks);
  }
  /** Whether a search, or the walks, can come to a fault. */
  #isCome(at: number, { of, reads }: Finder): boolean {
    const fault = this.faults[at] as Drawn;
    if (fault.stratum === 'words') return false;
    return this.#isUntold(at) ? this.#app.reads(reads, pathOf(fault)) : this.#come.searches[of].includes(at);
  }

  async #foundIn(at: number, texts: Texts): Promise<Found> {
    const [touched, mine] = [this.#touched(at), finders.filter((finder) => this.#isCome(at, finder))];
    if (!touched && mine.length === 0) return {};
    const program = await this.#app.load<typeof Program>(file, texts);
    const promise = touched && (program.brokenPromise(touched) ?? program.brokenOnPages(touched));
    if (promise) return { by: promise === 'P20' ? 'shown' : 'promises', with: promise };
    for (const { by, find } of mine) {
      process.send?.({ under: by });
      const found = await find(program);
      if (found !== undefined) return { by, with: found };
    }
    return {};
  }

  /** What finds a fault. One with which the app does not start is found, and the app is held anew. */
  async found(at: number): Promise<Found> {
    const fault = this.faults[at] as Drawn;
    const texts = seeded(fault);
    const rule = fault.stratum === 'words' ? foundInWords(texts, fault.file) : undefined;
    if (rule !== undefined) return { by: 'words', with: rule };
    try {
      return await this.#foundIn(at, texts);
    } catch (error) {
      await this.#app.close();
      this.#app = await holdApp();
      await this.#app.load<typeof Program>(file, new Map());
      return { by: 'promises', with: `no start: ${String(error).split('\n')[0] ?? ''}` };
    }
  }
}

/** Takes the faults from the process that began it, and then the number of one after another; says of each what finds it. Returns 0. */
export default async function main(): Promise<number> {
  const [faults] = (await once(process, 'message')) as [readonly Drawn[]];
  const held = new Witnesses(faults);
  await held.begin();
  process.on('message', (at: number) => void held.found(at).then((found) => process.send?.({ found })));
  process.send?.({ ready: true });
  await once(process, 'disconnect');
  await held.end();
  return 0;
}
