import { expect, test } from '@jest/globals'
import { linkFaults } from './links.ts'

const files: Record<string, string> = {
  'docs/api.md': '# The API\n\n## What a request may cost, and when\n\n```\n# no heading\n```\n',
  'apps/api': '',
}

const faults = (text: string) => linkFaults('docs/page.md', text, (file) => files[file] ?? null)

test('links to files, folders, headings and other sites pass', () => {
  const links = [
    '[api](api.md), [cost](api.md#what-a-request-may-cost-and-when), [folder](../apps/api)',
    '[site](https://site.example/nothing.md#here), [mail](mailto:help@site.example)',
    '## `Own` part\n\n[own](#own-part)',
  ]
  expect(links.flatMap(faults)).toEqual([])
})

test('a link to a file that does not exist is named', () => {
  expect(faults('[gone](../apps/gone.md#there)')).toEqual([
    'docs/page.md: the link “../apps/gone.md#there” leads to apps/gone.md, which does not exist.',
  ])
})

test.each(['api.md#costs', 'api.md#no-heading', '#elsewhere'])('a link to a missing heading is named: %s', (target) => {
  expect(faults(`[there](${target})`)).toEqual([
    expect.stringContaining(`the link “${target}” leads to a heading that docs/`),
  ])
})

test('links in code are examples', () => {
  expect(faults('`[N](NNNN-title.md)`\n\n```\n[N](NNNN-title.md)\n```\n')).toEqual([])
})
