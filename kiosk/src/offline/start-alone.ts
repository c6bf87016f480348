import { type Alone, type AloneState, liveAlone } from './alone.ts';
import { keepPage } from './keep-page.ts';

/** Everything that must be in memory, and on the disk, before the line is cut. */
export async function startAlone(deviceToken: string, onState: (state: AloneState) => void): Promise<Alone> {
  void keepPage();
  return liveAlone(deviceToken, onState);
}
