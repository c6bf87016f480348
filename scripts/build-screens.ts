import { explain } from '../start/src/explain.ts';
import { ensureScreens } from '../start/src/screens/ensure-screens.ts';

// `npm ci` ends with this, so that the first `npm start` does not have to build anything.
try {
  const began = performance.now();
  const { built } = await ensureScreens();
  if (built.length > 0)
    console.log(`${built.join(', ')}: built in ${((performance.now() - began) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
