import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

setUp();
const built = runTool('wxt', ['build', '-b', 'chrome']);
if (built !== 0) {
  console.error(`The extension could not be built in ${root}.`);
  process.exit(built);
}
process.exit(runTool('tsx', ['src/tools/start/workbench.ts']));
