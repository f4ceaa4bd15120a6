import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { capabilities, type Terms, wholeEvent } from './grant.ts'
import { asking, type ConsentedTerms, type Widening, widens } from './grantWidening.ts'

const base: Terms = {
  capabilities: ['SEE_REGISTRATIONS', 'REVIEW'],
  scope: { groups: ['academia'], countries: ['BR', 'CO'], sessions: null },
  masks: [
    { field: 'MOTIVATION', revealable: false },
    { field: 'COUNTRY', revealable: true },
  ],
  allotment: 2,
  countersign: ['RELEASE'],
  needsConsent: true,
  endsAt: '2027-06-01T00:00:00.000Z',
}

const given = (changes: Partial<Terms> = {}, purposes: Record<string, string> = { en: 'To choose.' }) => ({
  terms: { ...base, ...changes },
  purposes,
})

const scoped = (changes: Partial<Terms['scope']>) => given({ scope: { ...base.scope, ...changes } })
const masked = (...masks: Terms['masks']) => given({ masks })

describe('terms that go beyond those before', () => {
  test.each<[string, ConsentedTerms, Widening[]]>([
    ['another purpose', given({}, { en: 'To invite.' }), ['PURPOSE']],
    ['a purpose in one more language', given({}, { en: 'To choose.', es: 'Para otra cosa.' }), ['PURPOSE']],
    ['a purpose in a language less', given({}, {}), ['PURPOSE']],
    [
      'something more done with registrations',
      given({ capabilities: [...base.capabilities, 'EXPORT'] }),
      ['CAPABILITIES'],
    ],
    ['a field that was masked', masked({ field: 'COUNTRY', revealable: true }), ['FIELDS']],
    [
      'a field that can be revealed now',
      masked({ field: 'MOTIVATION', revealable: true }, { field: 'COUNTRY', revealable: true }),
      ['FIELDS'],
    ],
    ['addresses', given({ capabilities: [...base.capabilities, 'SEE_CONTACTS'] }), ['CAPABILITIES', 'FIELDS']],
    ['one more group', scoped({ groups: ['academia', 'activists'] }), ['SCOPE']],
    ['all countries', scoped({ countries: null }), ['SCOPE']],
    ['another country', scoped({ countries: ['PE'] }), ['SCOPE']],
    ['a later end', given({ endsAt: '2027-06-01T00:00:01.000Z' }), ['END']],
    ['no end', given({ endsAt: null }), ['END']],
  ])('%s', (_, after, ways) => {
    expect(widens(given(), after)).toEqual(ways)
    expect(asking(given(), after)).toEqual({ ways, whom: 'CONSENTING' })
  })
})

describe('terms that are the same or narrower', () => {
  test.each<[string, ConsentedTerms]>([
    ['the same', given()],
    ['fewer capabilities', given({ capabilities: ['SEE_REGISTRATIONS'] })],
    [
      'work that touches nobody’s data',
      given({ capabilities: [...base.capabilities, 'WRITE_NOTES', 'MANAGE_SESSIONS'] }),
    ],
    ['one more mask', given({ masks: [...base.masks, { field: 'ANSWERS', revealable: true }] })],
    [
      'a mask that nothing opens any more',
      masked({ field: 'MOTIVATION', revealable: false }, { field: 'COUNTRY', revealable: false }),
    ],
    ['fewer countries', scoped({ countries: ['BR'] })],
    ['some sessions alone', scoped({ sessions: ['s1'] })],
    ['an earlier end', given({ endsAt: '2027-05-01T00:00:00.000Z' })],
    ['more seats, and nothing to countersign', given({ allotment: 20, countersign: [] })],
  ])('%s', (_, after) => {
    expect(widens(given(), after)).toEqual([])
  })
})

describe('people who are asked', () => {
  const open = (changes: Partial<Terms> = {}) => given({ needsConsent: false, ...changes })
  const more: Partial<Terms> = { capabilities: [...base.capabilities, 'EXPORT'] }
  const none = given({ capabilities: ['WRITE_NOTES'] })

  test.each<[string, ConsentedTerms | null, ConsentedTerms, ReturnType<typeof asking>]>([
    ['a new grant', null, open(), { ways: ['INSTITUTE'], whom: 'EVERYBODY' }],
    ['a new grant with consent', null, given(), { ways: ['INSTITUTE'], whom: 'EVERYBODY' }],
    ['a new grant without registrations', null, none, null],
    ['registrations, where there were none', none, open(), { ways: ['INSTITUTE'], whom: 'EVERYBODY' }],
    ['consent, where there was none', open(), given(), { ways: ['CONSENT'], whom: 'CONSENTING' }],
    ['no consent any more', given(), open(), { ways: ['NO_CONSENT'], whom: 'OTHERS' }],
    [
      'no consent any more, and more',
      given(),
      open({ endsAt: null }),
      { ways: ['END', 'NO_CONSENT'], whom: 'EVERYBODY' },
    ],
    ['more, without consent', open(), open(more), { ways: ['CAPABILITIES'], whom: 'EVERYBODY' }],
    ['the same, without consent', open(), open(), null],
    ['the same, with consent', given(), given(), null],
  ])('of %s', (_, before, after, expected) => {
    expect(asking(before, after)).toEqual(expected)
  })
})

const anyTerms = fc.record({
  terms: fc.record({
    capabilities: fc.subarray([...capabilities]),
    scope: fc.record({
      groups: fc.option(fc.subarray(['a', 'b', 'c'])),
      countries: fc.option(fc.subarray(['BR', 'CO'])),
      sessions: fc.constant(wholeEvent.sessions),
    }),
    masks: fc.uniqueArray(
      fc.record({ field: fc.constantFrom('NAME', 'EMAIL', 'PROTECTED_IDENTITY'), revealable: fc.boolean() }),
      { selector: ({ field }) => field },
    ),
    allotment: fc.constant(null),
    countersign: fc.constant([]),
    needsConsent: fc.constant(true),
    endsAt: fc.constantFrom(null, '2027-06-01T00:00:00.000Z', '2027-07-01T00:00:00.000Z'),
  }),
  purposes: fc.constant({ en: 'To choose.' }),
}) as fc.Arbitrary<ConsentedTerms>

it('asks nobody twice: what is covered by the terms between is covered by the first', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, anyTerms, (first, second, third) => {
      expect(widens(first, first)).toEqual([])
      if (widens(first, second).length === 0 && widens(second, third).length === 0)
        expect(widens(first, third)).toEqual([])
    }),
  )
})
