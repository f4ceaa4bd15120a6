import { project } from '@plenaria/config/jest.preset.js'

export default project('api', import.meta.dirname, {
  // A machine that is busy with a browser and a database must not turn a test red.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/src/testing/setup.ts',
  globalTeardown: '<rootDir>/src/testing/teardown.ts',
})
