import { expect, test } from '@jest/globals'
import { type Resending, resendDenial } from './resending.ts'

const offer: Resending = {
  template: 'offer',
  isSettled: true,
  state: 'OFFERED',
  isOn: true,
  isReplaced: false,
  wasResent: false,
}

test.each<[string, Partial<Resending>, ReturnType<typeof resendDenial>]>([
  ['what still holds', {}, null],
  ['an offer that was taken', { state: 'CONFIRMED' }, 'OUTDATED'],
  ['an offer that another one followed', { isReplaced: true }, 'OUTDATED'],
  ['an offer of an event that is off', { isOn: false }, 'OUTDATED'],
  ['a message about an event that is off', { template: 'letter', isOn: false }, null],
  ['a message to somebody who withdrew', { template: 'letter', state: 'WITHDRAWN' }, 'OUTDATED'],
  ['what is still tried', { isSettled: false }, 'NOT_SENT_YET'],
  ['what was sent again just now', { wasResent: true }, 'RECENTLY'],
  ['what happened once', { template: 'session-moved' }, 'NOT_THIS_KIND'],
  ['what goes to others', { state: null }, 'NOT_THIS_KIND'],
])('%s', (_, changes, denial) => {
  expect(resendDenial({ ...offer, ...changes })).toBe(denial)
})
