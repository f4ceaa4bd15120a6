import { expect, test } from '@jest/globals'
import type { Language } from '@plenaria/schema/languages'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()

test('descriptions are formatted in the language of the request, and asked for twice are the same', async () => {
  const event = await world.event({ descriptions: { en: 'For **all**', es: 'Para **todas**' } })
  const ask = (language: Language) =>
    world.ask(
      'query ($slug: String!) { event(slug: $slug) { description formattedDescription } }',
      { slug: event.slug },
      { language },
    )
  const strong = (word: string) => ({ kind: 'STRONG', children: [{ kind: 'TEXT', text: word }] })
  const paragraph = (before: string, word: string) => [
    { kind: 'PARAGRAPH', children: [{ kind: 'TEXT', text: before }, strong(word)] },
  ]
  for (const time of [1, 2]) {
    expect([time, await ask('es')]).toMatchObject([
      time,
      { event: { description: 'Para **todas**', formattedDescription: paragraph('Para ', 'todas') } },
    ])
  }
  expect(await ask('en')).toMatchObject({ event: { formattedDescription: paragraph('For ', 'all') } })
})

test('scripts and addresses that run something stay text', async () => {
  const text = '<script>x()</script> [a](javascript:x())'
  const event = await world.event({ descriptions: { en: text } })
  const document = 'query ($slug: String!) { event(slug: $slug) { formattedDescription } }'
  const formattedDescription = [{ kind: 'PARAGRAPH', children: [{ kind: 'TEXT', text }] }]
  expect(await world.ask(document, { slug: event.slug })).toEqual({ event: { formattedDescription } })
})
