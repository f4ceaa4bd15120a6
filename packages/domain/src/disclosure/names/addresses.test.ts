import { describe, expect, it } from '@jest/globals'
import { checkOf, leaksIn } from '../check.ts'
import type { Participant } from '../register/register.ts'

const person = (id: string, name: string, country: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name,
  country,
  alsoKnownAs: [],
  organisation: null,
  organisationAlso: [],
  email: `${id}@mail.example`,
  title: null,
  groupKey: 'officials',
  cities: [],
  isSeated: true,
  sessions: [],
  ...more,
})

const check = checkOf({
  participants: [
    person('afi', 'Afi Amewuga-Doe', 'TG', { organisation: 'Ouvidoria-Geral dos Portos do Amapá' }),
    person('jan', 'Jan Brenkman', 'CW', { organisation: 'Fundashon Awa Kla' }),
    person('isha', 'Isha Ramcharan', 'GY', { organisation: 'Open Harbour Collective' }),
    ...['Tom Ek', 'Ulf Ek', 'Per Ek'].map((name, at) => person(`se${at}`, name, 'SE')),
  ],
  groupWords: {},
  open: [],
  threshold: 3,
  unpublished: [],
})

const found = (text: string) => leaksIn(check, text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`)

describe('accounts', () => {
  it.each([
    ['Follow @afi.amewugadoe for more.', 'ADDRESS @afi.amewugadoe'],
    ['See @ouvidoriadosportosama today.', 'ADDRESS @ouvidoriadosportosama'],
    ['Posted by @awakla_oficial there.', 'ADDRESS @awakla_oficial'],
    ['The thread of @brenkman-cw is long.', 'ADDRESS @brenkman-cw'],
    ['Visto en @colectivo_puerto_abierto ayer.', 'ADDRESS @colectivo_puerto_abierto'],
    ['See https://awakla.example/list.', 'DOMAIN awakla.example'],
    [
      'Escriba a afi guion bajo amewuga arroba correo punto example.',
      'ADDRESS afi guion bajo amewuga arroba correo punto example',
    ],
  ])('that are made of a name are found in «%s»', (text, leak) => {
    expect(found(text)).toContain(leak)
  })

  it.each(['@unodc_official', '@interpol', '@portosdobrasil', '@harbour.news', '@redlatinoamericana', '@afiliados'])(
    'of others are not found: %s',
    (account) => {
      expect(found(`Follow ${account} for more.`)).toEqual([])
    },
  )

  it('are looked through in time that grows with their length', () => {
    const begun = performance.now()
    found(`@${'awade'.repeat(2_000)} @${'eded'.repeat(15)}x`)
    expect(performance.now() - begun).toBeLessThan(500)
  })
})

describe('telephone numbers', () => {
  it.each(['+599 9 555 0142', '+5995550142', '00 592 555 0142', '+228-55-01-42-00'])(
    'of a country from which few people are, are possible finds: %s',
    (number) => {
      const text = `Llame al ${number}.`
      const [leak] = leaksIn(check, text)
      expect(leak).toMatchObject({ kind: 'ADDRESS', isPossible: true })
      expect(text.slice(leak?.from, leak?.to)).toBe(number)
    },
  )

  it.each(['+46 8 555 0142', '+1 246 555 0142', '2004-2026', 'resolution 74/247', '+25 %'])(
    'of others, and other numbers, are not: %s',
    (number) => {
      expect(found(`Llame al ${number}.`)).toEqual([])
    },
  )
})
