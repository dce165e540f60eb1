import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/{unit,packs,structure,corpus}/**/*.test.{ts,tsx}'],
    // Generous: how fast things are is the bench's matter, not the tests'.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    mockReset: true,
    restoreMocks: true,
  },
});
