import { EmbeddedTrouble, startEmbedded } from '../src/embedded/start-embedded.ts';

// A process that starts the database of a folder and holds it, as the house does; for tests that kill it with -9.
// It prints one line of JSON: where the server is, or the code of the trouble.
const dataDir = process.argv[2] ?? '';
try {
  const server = await startEmbedded({ dataDir });
  process.stdout.write(`${JSON.stringify({ url: server.url, pid: server.pid() })}\n`);
  process.once('SIGTERM', () => void server.stop());
} catch (error) {
  const code = error instanceof EmbeddedTrouble ? error.code : String(error);
  process.stdout.write(`${JSON.stringify({ trouble: code })}\n`);
}
