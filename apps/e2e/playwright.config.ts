import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/** Where the system lacks the browser's libraries, the package brings its own; it looks at this name to decide. */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
const { default: chromium } = await import('@sparticuz/chromium')

/**
 * Journeys that have a product to themselves and mostly wait: for chunks of code that are late, for the time in which an action can be
 * undone. One after the other, beside all others, they take as long as those. Second factors are set up by people of the demonstration
 * who have none yet: elsewhere, another journey may have given them one.
 */
const ownProduct = ['presses', 'undo', 'second-factor'].map((name) => `${name}.journey.ts`)
/** Takes longer than any other: begun last, it would run alone at the end. */
const long = ['focus.journey.ts']

export default defineConfig({
  testDir: 'src/journeys',
  projects: [
    { name: 'own product', testMatch: ownProduct, workers: 1 },
    { name: 'long', testMatch: long },
    { name: 'shared product', testMatch: '*.journey.ts', testIgnore: [...ownProduct, ...long] },
  ],
  outputDir: 'test-results',
  globalSetup: './src/beforeAll.ts',
  // Each has a product of its own, which serves the journeys of one file after another. With two for each core, one press seemed to be two.
  workers: Math.min(availableParallelism() + 1, 8),
  timeout: 180_000,
  expect: { timeout: 30_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/../aloud/{arg}{ext}' } },
  forbidOnly: true,
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'America/Bogota',
    // Copies of the page after every step take a third of the processor's time; `--trace on` has them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
})
