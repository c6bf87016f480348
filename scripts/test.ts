import { startVitest } from 'vitest/node';
import { CountReporter } from './count-reporter.ts';
import { ensureTools } from './ensure-tools.ts';

// `npm test`: everything. Words after it choose files, as in `npm test -- choose-next`. The last line is the count.
const counts = new CountReporter();
const missing = ensureTools();
if (missing !== null) {
  console.error(missing);
  process.exitCode = 1;
} else {
  const filters = process.argv.slice(2);
  const vitest = await startVitest('test', filters, {
    watch: false,
    run: true,
    reporters: ['default', counts],
  });
  await vitest.close();
  console.log(counts.line());
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
  // A handle some test left open must not keep the command from ending.
  setTimeout(() => process.exit(), 5_000).unref();
}
