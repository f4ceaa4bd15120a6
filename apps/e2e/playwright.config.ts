import { defineConfig } from '@playwright/test'

/** Where the system lacks the browser's libraries, the package brings its own; it looks at this name to decide. */
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
const { default: chromium } = await import('@sparticuz/chromium')

/** Journeys that have a product to themselves and take two minutes together, much of it waiting. Started last, they would end alone. */
const ownProduct = ['presses', 'undo'].map((name) => `${name}.journey.ts`)

export default defineConfig({
  testDir: 'src/journeys',
  projects: [
    { name: 'own product', testMatch: ownProduct },
    { name: 'shared product', testMatch: '*.journey.ts', testIgnore: ownProduct },
  ],
  outputDir: 'test-results',
  globalSetup: './src/beforeAll.ts',
  // Each has a product of its own, which serves the journeys of one file after another.
  workers: 2,
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
