import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Band } from '../disclosure/numbers/bands.ts'
import type { RoomDisclosure } from '../disclosure/numbers/publicRoom.ts'
import { canonical } from './canonical.ts'
import { changesBetween } from './changes.ts'
import {
  gapsOf,
  languagesOf,
  ownTexts,
  type Recommendation,
  type ReportContent,
  type ReportedFinding,
} from './content.ts'
import { type Count, type PublishedOfRoom, participationOf } from './participation.ts'
import { byAddressee, type DraftedRecommendation, recommendationsIn, unfounded } from './recommendations.ts'

const finding = (id: string, text: string, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  id,
  texts: { en: text, es: `${text} (es)` },
  support: { en: 'Most groups.', es: 'La mayoría.' },
  disagreement: null,
  statements: [],
  evidence: [],
  ...more,
})

const content = (facts: Partial<ReportContent> = {}): ReportContent => ({
  format: 1,
  event: 'consultation',
  number: 1,
  titles: { en: 'A report', es: 'Un informe' },
  institutes: [{ slug: 'host', names: { en: 'Host' } }],
  introductions: { en: 'Why.', es: 'Por qué.' },
  methods: { en: 'How.', es: 'Cómo.' },
  corrections: null,
  figures: { threshold: 3, people: 12, groups: [], countries: [], otherCountries: 0 },
  chapters: [
    { titles: { en: 'Procedure' }, findings: [finding('a', 'Orders come late.'), finding('b', 'Costs rise.')] },
  ],
  previous: null,
  ...facts,
})

describe('the canonical form', () => {
  it('does not hang on the order in which keys were written', () => {
    expect(canonical({ b: [1, { d: null, c: 'ñ' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ñ","d":null}]}')
  })

  it('reads as what was written, and is the same again', () => {
    const plain = fc.jsonValue().filter((value) => !/\d\.\d|e[-+]\d|-0/.test(JSON.stringify(value)))
    fc.assert(
      fc.property(plain, (value) => {
        let written: string
        try {
          written = canonical(value)
        } catch {
          return
        }
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(JSON.parse(written))).toBe(written)
      }),
    )
  })

  it('has no way to write a number that is not whole', () => {
    expect(() => canonical({ share: 0.1 })).toThrow(RangeError)
  })
})

describe('languages', () => {
  it('are those of the title, and what is missing in one of them is named', () => {
    const report = content({
      introductions: { en: 'Why.' },
      chapters: [{ titles: { en: 'Procedure' }, findings: [finding('a', 'Late.', { texts: { es: 'Tarde.' } })] }],
    })
    expect(languagesOf(report, ['fr', 'es', 'en'])).toEqual(['es', 'en'])
    expect(gapsOf(report, ['en', 'es', 'fr'])).toEqual([
      { part: 'INTRODUCTION', findingId: null, language: 'es' },
      { part: 'FINDING', findingId: 'a', language: 'en' },
    ])
  })
})

const drafted = (id: string, addressee: string, findingIds: string[] = ['a']): DraftedRecommendation => ({
  id,
  addressees: { en: addressee, es: `${addressee} (es)` },
  texts: { en: `Do ${id}.`, es: `Haga ${id}.` },
  dueOn: null,
  findingIds,
})

describe('recommendations', () => {
  const { chapters } = content()

  it('to one addressee stand together, each with its findings in the order of the report', () => {
    const list = [
      drafted('r', 'Ministries', ['b', 'left out', 'a']),
      drafted('s', 'Courts'),
      drafted('t', 'Ministries'),
    ]
    const published = recommendationsIn(list, chapters)
    expect(published.map(({ id, findings }) => [id, findings])).toEqual([
      ['r', ['a', 'b']],
      ['t', ['a']],
      ['s', ['a']],
    ])
    expect(Object.keys(published[0] ?? {}).toSorted()).toEqual(['addressees', 'dueOn', 'findings', 'id', 'texts'])
  })

  it('are neither lost nor doubled, and no addressee comes twice, in any order', () => {
    const lists = fc.array(fc.constantFrom('Ministries', 'Courts', 'Platforms'), { maxLength: 9 })
    fc.assert(
      fc.property(lists, (addressees) => {
        const list = addressees.map((addressee, index) => drafted(`r${index}`, addressee))
        const published = recommendationsIn(list, chapters)
        expect(published.map(({ id }) => id).toSorted()).toEqual(list.map(({ id }) => id).toSorted())
        const groups = byAddressee(published).map(([first]) => first?.addressees.en)
        expect(new Set(groups).size).toBe(groups.length)
        expect(byAddressee(published).flat()).toEqual(published)
      }),
    )
  })

  it('without a finding of the report are named, and so are texts and addressees that are missing in a language', () => {
    const [sound, loose] = recommendationsIn(
      [drafted('r', 'Ministries'), drafted('s', 'Courts', ['left out'])],
      chapters,
    )
    if (!sound || !loose) throw new Error('One is gone.')
    const partial = { ...sound, id: 'p', addressees: { en: 'Ministries' } }
    const report = content({ recommendations: [sound, loose, partial] })
    expect(unfounded(report)).toEqual(['s'])
    expect(gapsOf(report, ['en', 'es', 'fr'])).toEqual([
      { part: 'RECOMMENDATION', findingId: null, recommendationId: 'p', language: 'es' },
    ])
  })

  it('are texts of the report itself, with whom they are addressed to', () => {
    const report = content({ recommendations: recommendationsIn([drafted('r', 'Ministries')], chapters) })
    const own = ownTexts(report).filter(({ kind }) => kind === 'RECOMMENDATION')
    expect(own.map(({ text }) => text)).toEqual(['Ministries', 'Ministries (es)', 'Do r.', 'Haga r.'])
  })

  it('that are new, gone or changed are named with their addressee and their day', () => {
    const [r, s] = recommendationsIn([drafted('r', 'Ministries'), drafted('s', 'Ministries')], chapters)
    if (!r || !s) throw new Error('One is gone.')
    const later: Recommendation = { ...s, dueOn: '2028-05-03' }
    expect(changesBetween(content({ recommendations: [r, s] }), content({ recommendations: [later] }))).toMatchObject([
      {
        part: 'RECOMMENDATION',
        kind: 'CHANGED',
        before: { en: 'Ministries\nDo s.' },
        after: { en: 'Ministries\nDo s.\n2028-05-03' },
      },
      { part: 'RECOMMENDATION', kind: 'REMOVED', before: { en: 'Ministries\nDo r.' }, after: {} },
    ])
    expect(changesBetween(content(), content({ recommendations: [r] }))).toMatchObject([{ kind: 'ADDED', before: {} }])
  })
})

describe('changes between versions', () => {
  it('are none where nothing but the number and what came before differs', () => {
    expect(changesBetween(content(), content({ number: 2, previous: 'a hash' }))).toEqual([])
  })

  it('name what is new, gone, said otherwise and moved', () => {
    const after = content({
      titles: { en: 'The report', es: 'Un informe' },
      chapters: [
        { titles: { en: 'Costs' }, findings: [finding('b', 'Costs rise.')] },
        { titles: { en: 'Procedure' }, findings: [finding('c', 'Judges decide.')] },
      ],
    })
    expect(changesBetween(content(), after).map(({ part, kind, findingId }) => [part, kind, findingId])).toEqual([
      ['TITLE', 'CHANGED', null],
      ['ORDER', 'CHANGED', null],
      ['FINDING', 'ADDED', 'c'],
      ['FINDING', 'REMOVED', 'a'],
    ])
  })

  it('name the institutes before and after, in every language', () => {
    const host = { slug: 'host', names: { en: 'Host' } }
    const partner = { slug: 'partner', names: { en: 'Partner', es: 'Socio' } }
    expect(changesBetween(content({ institutes: [host, partner] }), content({ institutes: [host] }))).toEqual([
      {
        part: 'INSTITUTES',
        kind: 'CHANGED',
        findingId: null,
        before: { en: 'Host\nPartner', es: 'Host\nSocio' },
        after: { en: 'Host' },
      },
    ])
  })

  it('tell of a topic that goes by another title, which moves nothing', () => {
    const [chapter] = content().chapters
    const titles = { en: 'Procedural measures', es: 'Medidas procesales' }
    const chapters = [{ titles, findings: chapter?.findings ?? [] }]
    expect(changesBetween(content(), content({ chapters }))).toEqual([
      { part: 'TOPIC', kind: 'CHANGED', findingId: null, before: chapter?.titles, after: titles },
    ])
  })

  it('tell of a topic whose findings went to two others as moved, and of one of them as its new title', () => {
    const [chapter] = content().chapters
    const [first, second] = chapter?.findings ?? []
    const chapters = [
      { titles: { en: 'One' }, findings: first ? [first] : [] },
      { titles: { en: 'Other' }, findings: second ? [second] : [] },
    ]
    expect(changesBetween(content(), content({ chapters })).map(({ part, after }) => [part, after])).toEqual([
      ['TOPIC', { en: 'One' }],
      ['ORDER', {}],
    ])
  })

  it('report support that has changed below the same words', () => {
    const chapters = [
      {
        titles: { en: 'Procedure' },
        findings: [
          finding('a', 'Orders come late.', { support: { en: 'Several groups.', es: 'Varios.' } }),
          finding('b', 'Costs rise.'),
        ],
      },
    ]
    expect(changesBetween(content(), content({ chapters }))).toMatchObject([
      {
        findingId: 'a',
        before: { en: 'Orders come late.\nMost groups.' },
        after: { en: 'Orders come late.\nSeveral groups.' },
      },
    ])
  })
})

describe('participation', () => {
  const groups = ['one', 'two', 'three'].map((key) => ({ key, names: { en: key } }))
  const count = fc.record({
    groupKey: fc.constantFrom('one', 'two', 'three'),
    country: fc.constantFrom('BR', 'CO', 'MX', 'PE'),
    people: fc.integer({ min: 1, max: 9 }),
  })
  const counts = fc.uniqueArray(count, { selector: ({ groupKey, country }) => `${groupKey} ${country}`, maxLength: 12 })
  const published = (
    disclosure: RoomDisclosure,
    withheld: readonly string[] = [],
    taken: Band | null = null,
  ): PublishedOfRoom => ({
    disclosure,
    taken,
    groups: new Map(withheld.map((key) => [key, { maximum: 100, taken: null, isWithheld: true }])),
  })
  const asGroups = published('GROUPS')
  const sum = (list: readonly Count[]) => list.reduce((total, { people }) => total + people, 0)

  it('is published as it is where nobody can be identified by it', () => {
    const figures = participationOf(
      [
        { groupKey: 'one', country: 'BR', people: 5 },
        { groupKey: 'two', country: 'CO', people: 7 },
      ],
      groups,
      3,
      asGroups,
    )
    expect(figures.people).toBe(12)
    expect(figures.groups.map(({ people }) => people)).toEqual([5, 7, 0])
    expect(figures.countries).toEqual([
      { code: 'BR', people: 5 },
      { code: 'CO', people: 7 },
    ])
  })

  it('shows no number below the threshold, and none that the total and the others give away', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 5 }), (given, threshold) => {
        const {
          people,
          groups: byGroup,
          countries,
          otherCountries,
        } = participationOf(given, groups, threshold, asGroups)
        const all = new Set(given.map(({ country }) => country)).size
        for (const [list, length] of [[byGroup, byGroup.length] as const, [countries, all] as const]) {
          const shown = list.flatMap((each) => each.people ?? [])
          expect(shown.filter((each) => each > 0 && each < threshold)).toEqual([])
          const hidden = length - shown.length
          if (people === null || hidden === 0) continue
          const rest = people - shown.reduce((one, other) => one + other, 0)
          expect(hidden).toBeGreaterThan(1)
          expect(rest).toBeGreaterThanOrEqual(threshold)
          if (list === countries) expect(otherCountries).toBe(rest)
        }
        if (people !== null) expect(people).toBe(sum(given))
      }),
    )
  })

  describe('by region', () => {
    const from = (country: string, region: string | null, people: number): Count => ({
      groupKey: 'one',
      country,
      region,
      people,
    })
    const figuresOf = (given: readonly Count[], threshold = 3) => participationOf(given, groups, threshold, asGroups)

    it('counts people from unnamed countries together with others of their region', () => {
      const americas = [from('BR', '419', 8), from('MX', '419', 2), from('PE', '419', 1)]
      const figures = figuresOf([...americas, from('KE', '002', 2), from('NG', '002', 2)])
      expect(figures.countries).toEqual([{ code: 'BR', region: '419', people: 8 }])
      expect(figures).toMatchObject({
        regions: [
          { code: '002', people: 4 },
          { code: '419', people: 3 },
        ],
        otherCountries: 0,
      })
    })

    it('tells of no region that has too few people, nor of one where all unnamed people are from one country', () => {
      const few = figuresOf([from('BR', '419', 2), from('PE', '419', 2), from('FR', '150', 1), from('DE', '150', 1)])
      expect(few).toMatchObject({ countries: [], otherCountries: 6 })
      expect(few).not.toHaveProperty('regions')
      const one = figuresOf([from('BR', '419', 2), from('PE', '419', 2), from('FR', '150', 2), from('KE', '002', 2)])
      expect(one).toMatchObject({ regions: [{ code: '419', people: 4 }], otherCountries: 4 })
    })

    it('covers what is left over with the smallest region', () => {
      const figures = figuresOf([
        from('BR', '419', 2),
        from('PE', '419', 2),
        from('KE', '002', 2),
        from('NG', '002', 1),
        from('FR', '150', 1),
      ])
      expect(figures).toMatchObject({ regions: [{ code: '419', people: 4 }], otherCountries: 4 })
    })

    it('every number stands for enough people of several countries, and together they are everybody', () => {
      const regionBy = {
        BR: '419',
        CO: '419',
        MX: '419',
        KE: '002',
        NG: '002',
        FR: '150',
        DE: '150',
        US: null,
      } as const
      const codes = fc.constantFrom(...(Object.keys(regionBy) as (keyof typeof regionBy)[]))
      const list = fc.uniqueArray(
        fc
          .record({ groupKey: fc.constantFrom('one', 'two'), country: codes, people: fc.integer({ min: 1, max: 6 }) })
          .map((each): Count => ({ ...each, region: regionBy[each.country] })),
        { selector: ({ groupKey, country }) => `${groupKey} ${country}`, maxLength: 14 },
      )
      fc.assert(
        fc.property(list, fc.integer({ min: 3, max: 5 }), (given, threshold) => {
          const { people, countries, regions = [], otherCountries } = figuresOf(given, threshold)
          if (people === null || otherCountries === null) return
          const named = new Set(countries.map(({ code }) => code))
          const unnamed = given.filter(({ country }) => !named.has(country))
          const shownRegions = new Set(regions.map(({ code }) => code))
          const rests = [
            ...regions.map((row) => [row.people, unnamed.filter(({ region }) => region === row.code)] as const),
            [otherCountries, unnamed.filter(({ region }) => region == null || !shownRegions.has(region))] as const,
          ]
          for (const [shown, counted] of rests) {
            expect(shown).toBe(sum(counted))
            if (shown === 0) continue
            expect(shown).toBeGreaterThanOrEqual(threshold)
            expect(new Set(counted.map(({ country }) => country)).size).toBeGreaterThan(1)
          }
          const rows = [...countries, ...regions].reduce((total, row) => total + row.people, otherCountries)
          expect(rows).toBe(people)
        }),
      )
    })
  })

  it('names one country by its groups and their sum', () => {
    const figures = participationOf(
      [
        { groupKey: 'one', country: 'BR', people: 5 },
        { groupKey: 'two', country: 'BR', people: 4 },
      ],
      groups,
      3,
      asGroups,
    )
    expect(figures).toMatchObject({ people: 9, countries: [{ code: 'BR', people: 9 }] })
    expect(figures.groups.map(({ people }) => people)).toEqual([5, 4, 0])
  })

  it('cannot be worked out for one country from the groups', () => {
    const figures = participationOf(
      [
        { groupKey: 'one', country: 'BR', people: 4 },
        { groupKey: 'two', country: 'BR', people: 1 },
      ],
      groups,
      3,
      asGroups,
    )
    const shown = [...figures.groups, ...figures.countries].flatMap(({ people }) => people ?? [])
    expect(shown.every((people) => people === 0 || people >= 3)).toBe(true)
    expect(figures.groups.find(({ key }) => key === 'two')?.people).toBeNull()
  })

  const three = [
    { groupKey: 'one', country: 'BR', people: 5 },
    { groupKey: 'two', country: 'CO', people: 7 },
    { groupKey: 'three', country: 'MX', people: 9 },
  ]

  it('follows what the public sees of the room: nothing, or its total in the same range', () => {
    const nothing = participationOf(three, groups, 3, published('NOTHING', [], { from: 20, to: 24 }))
    const total = participationOf(three, groups, 3, published('TOTAL', [], { from: 20, to: 24 }))
    expect([nothing.range, total.range]).toEqual([undefined, { from: 20, to: 24 }])
    for (const figures of [nothing, total, participationOf(three, groups, 3, published('TOTAL'))]) {
      expect(figures.groups.map(({ people }) => people)).toEqual([null, null, null])
      expect(figures).toMatchObject({ people: null, countries: [], otherCountries: null })
    }
  })

  it('tells nothing of fewer people than the threshold', () => {
    const two = three.map((count) => ({ ...count, people: 1 })).slice(0, 2)
    expect(participationOf(two, groups, 3, asGroups)).toMatchObject({
      people: null,
      countries: [],
      otherCountries: null,
    })
  })

  it('leaves out every group that the room withheld, so that no other number gives it away', () => {
    for (const counts of [three, three.map((count) => ({ ...count, country: 'BR' }))]) {
      const figures = participationOf(counts, groups, 3, published('GROUPS', ['one']))
      const hidden = figures.groups.filter(({ people }) => people === null).map(({ key }) => key)
      expect(hidden).toContain('one')
      expect(figures.people === null || hidden.length > 1).toBe(true)
    }
  })

  it('cannot be worked out from countries by a reader who knows how many people took part', () => {
    const counts = [
      { groupKey: 'one', country: 'BR', people: 5 },
      { groupKey: 'two', country: 'BR', people: 5 },
      { groupKey: 'one', country: 'CO', people: 1 },
    ]
    const { countries } = participationOf(counts, groups, 5, asGroups)
    expect(countries).toEqual([])
  })

  it("cannot be worked out from the seat plan's maximums", () => {
    const counts = [
      { groupKey: 'one', country: 'BR', people: 11 },
      { groupKey: 'two', country: 'BR', people: 3 },
    ]
    const room = { ...asGroups, groups: new Map([group('one', 13), group('two', 3)]) }
    // Of fourteen people, at least one would be in the second group.
    expect(participationOf(counts, groups.slice(0, 2), 5, room)).toMatchObject({ people: null, otherCountries: null })
  })

  it('cannot be worked out from the ranges that the room published of groups', () => {
    const counts = [
      { groupKey: 'one', country: 'BR', people: 4 },
      { groupKey: 'two', country: 'BR', people: 2 },
      { groupKey: 'three', country: 'BR', people: 9 },
    ]
    const room = {
      ...asGroups,
      groups: new Map([group('one', 40, { from: 6, to: 8 }), group('two', 40, { from: 3, to: 5 }), group('three', 40)]),
    }
    const { groups: byGroup } = participationOf(counts, groups, 3, room)
    expect(byGroup.map(({ people }) => people)).toEqual([null, null, null])
  })

  const group = (key: string, maximum: number, taken: Band | null = null) =>
    [key, { maximum, taken, isWithheld: false }] as const
})
