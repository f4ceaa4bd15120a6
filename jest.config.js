import { availableParallelism, tmpdir } from 'node:os'
import { ramFolder } from './packages/config/ram.js'

// Each API test file copies a database of a thousand small files: in memory that takes 20 ms instead of 300.
process.env.TMPDIR ??= ramFolder() ?? tmpdir()

export default {
  // Workers wait for the database, for jobs and for clocks about a fifth of the time: one more than there are cores uses it.
  maxWorkers: availableParallelism() + 1,
  // A machine that is busy with a browser and a database must not turn a test red. Projects can't set it.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/packages/config/jest.sequencer.js',
  // A worker clears up before (`packages/config/jest.kept.js`); one that still holds this much makes room for a new one.
  workerIdleMemoryLimit: '2GB',
  projects: [
    'packages/domain',
    'packages/schema',
    'apps/api',
    'apps/web',
    'apps/local',
    'packages/config',
    'apps/bench',
  ],
}
