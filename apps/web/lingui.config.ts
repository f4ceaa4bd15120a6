import path from 'node:path'
import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'
import { createSwcExtractor } from '@lingui/native-tools'
import { spaced } from '@plenaria/schema/french'
import { unbroken } from '@plenaria/schema/portuguese'
import { cataloguesOfSources } from './vite/catalogues.ts'

const unspoken = ['**/__generated__/**', '**/testing/**', '**/*.test.tsx']

const sources = path.join(import.meta.dirname, 'src')
const catalogues = cataloguesOfSources(path.join(sources, 'main.tsx'))

const fromRoot = (file: string): string => `<rootDir>/src/${path.relative(sources, file)}`

const po = formatter({ lineNumbers: false, explicitIdAsDefault: true })

const setIn: Record<string, (text: string) => string> = { fr: spaced, 'pt-BR': unbroken }

/** `generate` writes a language into the catalogues as it is set. */
async function parse(...[content, file]: Parameters<typeof po.parse>) {
  const catalog = await po.parse(content, file)
  const set = file.locale ? setIn[file.locale] : undefined
  if (set)
    for (const message of Object.values(catalog))
      if (message.translation) message.translation = set(message.translation)
  return catalog
}

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es', 'pt-BR', 'fr'],
  fallbackLocales: { default: 'en' },
  catalogs: [
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: [...new Set([...catalogues.values()].flat())].map(fromRoot).concat(unspoken),
    },
    ...Array.from(catalogues, ([catalogue, files]) => ({
      path: `<rootDir>/src/locales/${catalogue}/{locale}`,
      include: files.map(fromRoot),
      exclude: unspoken,
    })),
  ],
  extractors: [createSwcExtractor()],
  orderBy: 'messageId',
  format: { ...po, parse },
})
