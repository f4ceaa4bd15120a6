/** What members of institutes do together on the site, based on what they see. */
import type { Page } from '@playwright/test'
import { confirmEmails } from './people.ts'
import { expect } from './product.ts'

export interface Proposal {
  partner: string
  /** Names of the groups to which the partner is limited. */
  groups: string[]
  /** Further permissions besides seeing registrations, as labelled on the form. */
  may: string[]
  purpose: string
  allotment: number
  countersign: string[]
}

/**
 * Proposes a grant from the event's workspace: motivations masked and revealable with a reason, no contact details, only with
 * consent.
 */
export async function propose(page: Page, proposal: Proposal): Promise<void> {
  const { partner, groups, may, purpose, allotment, countersign } = proposal
  await page.getByRole('link', { name: 'Propose a grant' }).click()
  await page.getByRole('searchbox').fill(partner.slice(0, 5))
  await page.getByRole('button', { name: `Choose ${partner}` }).click()
  const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).check()
  for (const capability of may) await tick(capability)
  await tick('Only some groups')
  for (const group of groups) await tick(group)
  await page
    .getByRole('combobox', { name: 'Motivation' })
    .selectOption({ label: 'Masked, but shown if a reason is given' })
  await tick('Only with each person’s consent')
  await page.getByRole('textbox', { name: 'English' }).fill(purpose)
  await page.getByRole('textbox', { name: /^Allotment/ }).fill(String(allotment))
  for (const act of countersign) await tick(act)
  await page.getByRole('button', { name: `Send proposal to ${partner}` }).click()
  await confirmEmails(page)
  await expect(page.getByText(`The proposal is on its way to ${partner}`)).toBeVisible()
}

/** Opens a page of the event's workspace from its rail, after expanding the phase that contains it. */
export async function room(page: Page, name: string | RegExp): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Event pages' })
  const link = rail.getByRole('link', { name })
  const closed = rail.locator('button[aria-expanded="false"]:visible')
  await expect(rail.getByRole('link').first()).toBeVisible()
  while (!(await link.isVisible()) && (await closed.count()) > 0) await closed.first().click()
  await link.click()
}

/** The number of registrations that the open board shows. */
export const countOn = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /registrations?$/ })

/** Rows of the board, without its header. */
export const rowsOf = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('rowheader') })

/** Selects people on the open board and presses a decision. `who`: their names as shown there. */
export async function decide(page: Page, who: readonly string[], decision: string): Promise<void> {
  for (const name of who) await page.getByRole('checkbox', { name: `Select ${name}` }).check()
  await page.getByRole('button', { name: decision, exact: true }).last().click()
}
