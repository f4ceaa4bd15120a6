import { availableParallelism, tmpdir } from 'node:os'
import { ramFolder } from './packages/config/ram.js'

// Each API test file copies a database of a thousand small files, which takes 20 ms in memory instead of 300.
process.env.TMPDIR ??= ramFolder() ?? tmpdir()

export default {
  // Workers spend a fifth of their time waiting for the database, jobs and clocks, so run one more than there are cores.
  maxWorkers: availableParallelism() + 1,
  // Generous, so that a machine busy with a browser and a database doesn't fail tests. Can't be set per project.
  testTimeout: 60_000,
  testSequencer: '<rootDir>/packages/config/jest.sequencer.js',
  // Workers free memory before this (`packages/config/jest.kept.js`); one that still holds this much is replaced.
  workerIdleMemoryLimit: '2GB',
  // Exiting takes a worker about as long as the default of half a second. One that a test keeps alive is still reported.
  workerGracefulExitTimeout: 10_000,
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
