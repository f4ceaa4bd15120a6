import { project } from '@plenaria/config/jest.preset.js'

export default project('api', import.meta.dirname, {
  globalSetup: '<rootDir>/src/testing/setup.ts',
  globalTeardown: '<rootDir>/src/testing/teardown.ts',
})
