import axe from 'axe-core'

/**
 * What axe-core finds wrong with the page as it stands, in words; contrast is held by tokens.test.ts, jsdom has no colours. And forms within
 * forms: browsers send them past everybody who listens.
 */
export async function problemsOfPage(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    // Spares the descriptions of everything that is right.
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  })
  const nested = [...document.querySelectorAll('form form')].map(({ outerHTML }) => `form within a form: ${outerHTML}`)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  return [...found, ...nested]
}
