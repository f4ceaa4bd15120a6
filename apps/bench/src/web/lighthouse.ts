/** Runs Lighthouse with its own settings for phones. */
import lighthouse from 'lighthouse'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Scores = Record<(typeof categories)[number], number>

export interface Audited {
  scores: Scores
  /** What kept a score below 100, in short. */
  faults: string[]
}

/**
 * @param port of the browser's devtools
 * @param cookie of the viewer; empty: a visitor
 * @param isListed false: the page asks search engines not to list it, which isn't a fault
 * @returns scores from 0 to 100
 */
export async function audit(address: string, port: number, cookie: string, isListed: boolean): Promise<Audited> {
  const answer = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
    disableStorageReset: true,
    ...(!isListed && { skipAudits: ['is-crawlable'] }),
    ...(cookie && { extraHeaders: { cookie } }),
  })
  if (!answer || answer.lhr.runtimeError)
    throw new Error(`Lighthouse could not look at ${address}: ${answer?.lhr.runtimeError?.message}`)
  const { lhr } = answer
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Scores
  const faults = categories.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => `${name}: ${id} ${lhr.audits[id]?.displayValue ?? ''}`.trim()),
  )
  return { scores, faults }
}
