import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

/** If the system lacks the browser's libraries, the package brings its own; it decides by this variable. */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
const { default: chromium } = await import('@sparticuz/chromium')

/**
 * Journeys that need a product of their own and mostly wait: for late chunks of code, or for the time in which an action can be
 * undone. Run one after another, in parallel with the rest, they take as long as the rest. Second factors are set up by people of
 * the demonstration who have none yet: on a shared product, another journey may have given them one.
 */
const ownProduct = ['presses', 'undo', 'second-factor'].map((name) => `${name}.journey.ts`)
/** The longest journey: if it started last, it would run alone at the end. */
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
  // Each worker has its own product, which serves the journeys of one file after another. With two per core, one press could be
  // taken for two.
  workers: Math.min(availableParallelism() + 1, 8),
  timeout: 180_000,
  expect: { timeout: 30_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/../aloud/{arg}{ext}' } },
  forbidOnly: true,
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'America/Bogota',
    // Snapshots after every step take a third of the processor's time; `--trace on` includes them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await chromium.executablePath(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
})
