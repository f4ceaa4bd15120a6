import { expect, it } from '@jest/globals'
import { openSealing } from './sealing.ts'

const link = 'https://meet.example/room?pwd=ñandú'
const sealing = openSealing('a secret, long enough to be one for the tests')

it('opens what it sealed, and seals the same text another way each time', () => {
  const one = sealing.seal(link, 'session-1')
  const other = sealing.seal(link, 'session-1')
  expect(sealing.open(one, 'session-1')).toBe(link)
  expect(Buffer.compare(one, other)).not.toBe(0)
  expect(Buffer.from(one).toString('latin1')).not.toContain('meet.example')
})

it('opens nothing that was sealed for another, under another secret, or changed since', () => {
  const sealed = sealing.seal(link, 'session-1')
  expect(() => sealing.open(sealed, 'session-2')).toThrow()
  expect(() => openSealing('another secret, long enough to be one').open(sealed, 'session-1')).toThrow()
  const changed = Uint8Array.from(sealed)
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
  expect(() => sealing.open(changed, 'session-1')).toThrow()
})
