import { expect, test } from '@jest/globals'
import { createCompiledCatalog } from '@lingui/cli/api'
import { transform } from '@lingui/native-tools'
import { shortenCatalogue, shortenCode, shortId, shortIds } from './shortIds.ts'

const short = shortIds(['notes.save', 'notes.seats'])

test('code and catalogue have the same short id for a message', async () => {
  const source = `import { msg } from '@lingui/core/macro'
import { Trans } from '@lingui/react/macro'
export const a = msg({ id: 'notes.save', message: 'Save' })
export const of = (name) => msg({ id: 'notes.save', message: 'Save' })
export const B = () => <Trans id="notes.seats">Seats of <b>{name}</b></Trans>`
  const { code } = await transform(source, 'a.tsx', { macro: { descriptorFields: 'id-only' } })
  const shortened = shortenCode(code, short)
  expect(shortened).not.toMatch(/notes\.|Save|Seats of/)
  expect(shortened.match(/id: "[^"]+"/g)).toEqual([
    `id: "${shortId('notes.save')}"`,
    `id: "${shortId('notes.save')}"`,
    `id: "${shortId('notes.seats')}"`,
  ])

  const messages = {
    'notes.save': 'Enregistrer : «\u00a0"notes.save"\u00a0»',
    'notes.seats': '{n, plural, one {#} other {#}}',
  }
  const compiled = createCompiledCatalog('fr', messages, { namespace: 'es' }).source
  const url = `data:text/javascript,${encodeURIComponent(shortenCatalogue(compiled, short))}`
  const catalogue: { messages: Record<string, unknown> } = await import(url)
  expect(catalogue.messages).toEqual({
    [shortId('notes.save')]: ['Enregistrer : «\u00a0"notes.save"\u00a0»'],
    [shortId('notes.seats')]: [['n', 'plural', { one: ['#'], other: ['#'] }]],
  })
})

test('a message that is in no catalogue ends the build', () => {
  expect(() => shortenCode('/*i18n*/ {\n id: "notes.new"', short)).toThrow('npx pnpm@12 generate')
})

test('ids that would be shortened alike end the build', () => {
  // Among 200,000 ids about 18 pairs are alike.
  expect(() => shortIds(Array.from({ length: 200_000 }, (_, place) => `notes.${place}`))).toThrow('rename one of them')
})
