import { startWorkers } from '../src/main.ts';

// Workers in a process of their own, for tests that kill it with -9. The settings come as one argument of JSON.
const { settings, pace } = JSON.parse(process.argv[2] ?? '{}');
const workers = await startWorkers(settings, pace);
process.once('SIGTERM', () => void workers.close());
process.stdout.write('started\n');
