import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './run.mjs';
import { setUp } from './set-up.mjs';

const REPORTS = join(root, '.cache', 'reports');

/** Everything CI runs. A step without a report of its own counts as one test. */
const steps = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code and packages', command: ['knip'] },
  {
    name: 'unit, pack example and structure tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=.cache/reports/unit.json',
    ],
    report: 'unit.json',
    count: countVitest,
  },
  { name: 'build for Chrome', command: ['wxt', 'build', '-b', 'chrome'] },
  { name: 'build for Edge', command: ['wxt', 'build', '-b', 'edge'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--reporter=list,json'],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'browser.json') },
    report: 'browser.json',
    count: countPlaywright,
  },
];

setUp();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const result = runStep(step);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  console.log(`— ${step.name}: ${result.failed === 0 ? 'passed' : 'FAILED'}`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);

function runStep(step) {
  const [tool, ...parameters] = step.command;
  const code = runTool(tool, parameters, step.environment);
  const path = step.report && join(REPORTS, step.report);
  const counted = path && existsSync(path) ? step.count(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  if (!counted) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  // A runner that fails without a failed test (a file that does not load, say) still counts as a failure.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
