import { startWorkers } from '../src/main.ts';

// Workers in a process of their own, for tests that kill it with -9. The settings come as one argument of JSON, which
// carries no key: nothing is sealed here.
const { settings, pace } = JSON.parse(process.argv[2] ?? '{}');
const outside = settings.outside && {
  ...settings.outside,
  openNumber: (sealed: Buffer) => sealed.toString(),
  lookUpAddress: () => null,
};
const workers = await startWorkers({ ...settings, outside }, pace);
process.once('SIGTERM', () => void workers.close());
process.stdout.write('started\n');
