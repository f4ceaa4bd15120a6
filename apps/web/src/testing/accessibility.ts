import axe from 'axe-core'

/**
 * Accessibility errors on the current page: axe-core's violations as text, except contrast, which tokens.test.ts covers because
 * jsdom has no colours. Also reports nested forms, which browsers submit without running the page's handlers.
 */
export async function problemsOfPage(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    // Skips the reports on everything that passes, for speed.
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false } },
  })
  const nested = [...document.querySelectorAll('form form')].map(({ outerHTML }) => `form within a form: ${outerHTML}`)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  return [...found, ...nested]
}
