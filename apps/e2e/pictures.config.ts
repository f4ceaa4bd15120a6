import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Takes pictures of organisers' pages, on the same product that journeys use. */
export default defineConfig({
  ...journeys,
  projects: [{ name: 'pictures' }],
  testDir: 'src/pictures',
  testMatch: '*.pictures.ts',
  workers: 1,
  timeout: 900_000,
})
