import path from 'node:path'
import { createCompiledCatalog, getCatalogForFile, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'

const web = path.resolve(import.meta.dirname, '../..')

/** Compiles a `.po` file for Jest as the build does. */
export default {
  async processAsync(_source, file) {
    const config = getConfig({ cwd: web })
    const found = getCatalogForFile(path.relative(web, file), await getCatalogs(config))
    if (!found) throw new Error(`${file} is not one of the catalogues of lingui.config.ts`)
    const { messages } = await found.catalog.getTranslations(found.locale, {
      fallbackLocales: config.fallbackLocales,
      sourceLocale: config.sourceLocale,
    })
    const { source } = createCompiledCatalog(found.locale, messages, { namespace: 'es' })
    return { code: source }
  },
}
