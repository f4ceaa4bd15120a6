import { defineConfig } from '@playwright/test'
import journeys from './playwright.config.ts'

/** Takes pictures of the pages of organisers, on a product as journeys have it. */
export default defineConfig({
  ...journeys,
  projects: [{ name: 'pictures' }],
  testDir: 'src/pictures',
  testMatch: '*.pictures.ts',
  workers: 1,
  timeout: 900_000,
})
