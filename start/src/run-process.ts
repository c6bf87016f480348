import { plainError } from '@motcua/db/plain-error';
import { type Logger, pino } from 'pino';
import { explain } from './explain.ts';
import { type Ending, runUntilTold } from './run-until-told.ts';
import { readSettings, type Settings } from './settings.ts';

type Opened = { close(): Promise<void> };

/**
 * The life of one process of the house: read the settings, open, say so, and run until told to end. Whatever keeps it
 * from opening is one line on standard error and exit code 1.
 */
export async function runProcess<Part extends Opened>(
  name: string,
  open: (settings: Settings, log: Logger, end: Ending) => Promise<Part>,
  whenOpen: (part: Part, settings: Settings, seconds: number) => void,
): Promise<void> {
  try {
    const began = performance.now();
    const settings = readSettings(process.env);
    const log = pino({ name, level: settings.logLevel, serializers: { err: plainError } });
    let opening: Promise<Part> | null = null;
    const end = runUntilTold(log, async () => {
      const part = await opening?.catch(() => null);
      await part?.close();
    });
    opening = open(settings, log, end);
    whenOpen(await opening, settings, (performance.now() - began) / 1000);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}
