import Sequencer from '@jest/test-sequencer'

/** Suites that take about half a minute or more, the longest first. Begun last, one of them would run while the other cores have nothing left to do. */
const long = [
  ...['policy-matrix', 'crash/crash', 'api/src/reach', 'evidence/attribution', 'live/told', 'backup/restore'],
  ...['local/src/seed', 'planned/classes'],
]
const rank = ({ path }) => {
  const at = long.findIndex((name) => path.endsWith(`${name}.test.ts`))
  return at < 0 ? long.length : at
}

export default class LongFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
