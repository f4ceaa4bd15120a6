import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { domainOf, mayReplyTo, replyToDomains } from './replyTo.ts'

const members = ['ines@meridian.example', 'tomas@gmail.com', 'lua@lab.meridian.example']

describe('replies can go', () => {
  it.each([
    ['events@meridian.example', true],
    ['events@lab.meridian.example', true],
    ['tomas@gmail.com', true],
  ])('to %s, at a domain of a member or a member’s own address', (address, expected) => {
    expect(mayReplyTo(address, members)).toBe(expected)
  })

  it.each([
    ['events@other.example'],
    // Neither a part of the domain nor a longer domain matches.
    ['events@example'],
    ['events@evil-meridian.example'],
    ['events@meridian.example.evil.example'],
    // Anybody can get an address there.
    ['ines@gmail.com'],
  ])('not to %s', (address) => {
    expect(mayReplyTo(address, members)).toBe(false)
  })

  it('to nobody where there are no members', () => {
    expect(mayReplyTo('events@meridian.example', [])).toBe(false)
  })
})

it('domains that are offered are those at which any address is allowed', () => {
  expect(replyToDomains(members)).toEqual(['lab.meridian.example', 'meridian.example'])
  const domain = fc.constantFrom('a.example', 'b.example', 'gmail.com', 'proton.me')
  const address = fc.tuple(fc.stringMatching(/^[a-z]{1,6}$/), domain).map(([name, at]) => `${name}@${at}`)
  fc.assert(
    fc.property(fc.array(address), address, (others, given) => {
      const offered = replyToDomains(others).includes(domainOf(given))
      expect(mayReplyTo(given, others)).toBe(offered || others.includes(given))
    }),
  )
})
