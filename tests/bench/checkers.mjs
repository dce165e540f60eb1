/**
 * The checkers that are measured, ours first. Each `start` loads everything it needs and answers a function that checks a text.
 * Plain JavaScript: the start-up of each is timed in a process of its own, without a TypeScript loader.
 */
export const checkers = {
  kintaitta: async () => {
    const { startEngine } = await import(new URL('../../.cache/bench/engine.mjs', import.meta.url).href);
    const engine = startEngine();
    return (text) => engine.check({ text, bilingual: false }).findings.length;
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length;
  },
  alex: async () => {
    const { text: check } = await import('alex');
    return (text) => check(text).messages.length;
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
};
