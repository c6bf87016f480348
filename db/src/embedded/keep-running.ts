import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedTrouble, type TroubleCode } from './embedded-trouble.ts';
import { explainFailure } from './explain-failure.ts';
import { launch, NotReady, type Place } from './launch.ts';
import { signalPostmaster, stopPostmaster } from './stop-postmaster.ts';

/** A server that is watched: when it ends without being asked to, it is started again on the same port. */
export type Watched = {
  pid(): number;
  /** Resolves when the server takes connections (again); rejects when it was given up. */
  ready(): Promise<void>;
  stop(): Promise<void>;
  /** Ends it the hard way and resolves when it is dead; it then comes back by itself. For tests of a power cut. */
  crash(): Promise<void>;
};

/**
 * Watches a started server.
 * @param onGaveUp called once, when the server would not stay up
 */
export function keepRunning(
  first: ChildProcess,
  place: Place,
  port: number,
  log: (line: string) => void,
  onGaveUp: (trouble: EmbeddedTrouble) => void,
): Watched {
  let child = first;
  let stopping = false;
  let ends: number[] = [];
  let running: Promise<void> = Promise.resolve();
  let ended = watch(child);

  function watch(watched: ChildProcess): Promise<void> {
    return new Promise((resolve) => {
      const whenGone = () => {
        if (!stopping) {
          running = comeBack();
          running.catch((error: unknown) => {
            if (error instanceof EmbeddedTrouble && !stopping) onGaveUp(error);
          });
        }
        resolve();
      };
      if (hasEnded(watched)) whenGone();
      else watched.once('exit', whenGone);
    });
  }

  async function comeBack(): Promise<void> {
    ends = [...ends.filter((at) => at > Date.now() - 60_000), Date.now()];
    if (ends.length > endsAMinute)
      throw new EmbeddedTrouble('gave-up', { folder: place.folder, detail: `${ends.length} times a minute` });
    log('PostgreSQL ended by itself; starting it again');
    let written = '';
    for (const [tries, wait] of backOffMs.entries()) {
      await pause(wait);
      if (stopping) return;
      try {
        child = await launch(place, port);
        ended = watch(child);
        log(`PostgreSQL runs again (pid ${child.pid})`);
        return;
      } catch (error) {
        written = error instanceof NotReady ? error.written : String(error);
        if (tries >= 4 && lasting.has(explainFailure(place.folder, written).code)) break;
      }
    }
    throw explainFailure(place.folder, written);
  }

  return {
    pid: () => child.pid ?? 0,
    ready: async () => running,
    async stop() {
      stopping = true;
      await running.catch(() => undefined);
      if (hasEnded(child) || child.pid === undefined) return;
      await stopPostmaster(child.pid, async () => hasEnded(child));
    },
    async crash() {
      const dying = ended;
      await signalPostmaster(child.pid ?? 0, 'SIGKILL');
      await dying;
    },
  };
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Sessions of a killed server take a moment to end, so the first tries come quickly; in all about forty seconds. */
const backOffMs = [0, 20, 40, 80, 160, 320, 640, 1000, 2000, 4000, 8000, 10_000, 12_000];

/** Troubles that waiting does not mend. */
const lasting = new Set<TroubleCode>(['damaged', 'wrong-version', 'unusable-binaries']);

/** A server that starts and falls again and again helps nobody. */
const endsAMinute = 20;
