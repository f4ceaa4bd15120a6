import Sequencer from '@jest/test-sequencer'

/** Suites that take half a minute or more. Begun last, one of them would run while the other cores have nothing left to do. */
const long = ['policy-matrix', 'crash/crash', 'registrations/byLink', 'api/src/reach', 'local/src/seed', 'live/told']
const rank = ({ path }) => {
  const at = long.findIndex((name) => path.endsWith(`${name}.test.ts`))
  return at < 0 ? long.length : at
}

export default class LongFirst extends (Sequencer.default ?? Sequencer) {
  sort(tests) {
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b))
  }
}
