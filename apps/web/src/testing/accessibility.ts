import axe from 'axe-core'

/** What axe-core finds wrong with the page as it stands, in words; contrast is held by tokens.test.ts, jsdom has no colours. */
export async function faultsOfPage(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
