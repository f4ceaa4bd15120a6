import Sequencer from '@jest/test-sequencer'

/** Suites that take 15 seconds or more, longest first. Started last, one would run on while the other cores idle. */
const long = [
  ...['policy-matrix.test.ts', 'crash/crash.test.ts', 'planned/said.test.ts', 'api/src/reach.test.ts'],
  ...['evidence/attribution.test.ts', 'live/sent.test.ts', 'planned/classes.test.ts', 'src/seed/seed.test.ts'],
  ...['backup/restore.test.ts', 'edit/eventForm.test.tsx', 'planned/saidMeanwhile.test.ts', 'report/report.test.ts'],
  ...['erasure/erasure.test.ts', 'registrations/hoard.test.ts', 'live/ending.test.ts', 'api/src/main.test.ts'],
  ...['board/board.test.tsx', 'table/table.test.tsx', 'recipients/recipients.test.ts', 'sessions/roles.test.ts'],
  ...['config/src/community.test.ts', 'local/src/upgrade.test.ts', 'api/src/worker.test.ts', 'draws/draws.test.ts'],
  ...['backup/archive.test.ts', 'grants/widened.test.ts', 'publicRoom/partners.test.ts', 'exchange/inviteRun.test.ts'],
]
const rank = ({ path }) => {
  const at = long.findIndex((name) => path.endsWith(`/${name}`))
  return at < 0 ? long.length : at
}

export default class LongFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
