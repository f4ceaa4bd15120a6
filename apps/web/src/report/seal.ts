/** Verifies a version's seal in the browser, from public data (docs/evidence.md). */

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** JSON without whitespace, object keys sorted. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const sorted = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}

async function rootOf({ chapters, recommendations = [] }: Published): Promise<string> {
  const findings = chapters.flatMap((chapter) => chapter.findings)
  const leaves = [
    ...findings.map((finding) => `finding:${canonical(finding)}`),
    ...recommendations.map((recommendation) => `recommendation:${canonical(recommendation)}`),
  ]
  let level = await Promise.all(leaves.map(sha256))
  while (level.length > 1) {
    const pairs = level.flatMap((left, place) => (place % 2 === 0 ? [[left, level[place + 1]] as const] : []))
    level = await Promise.all(
      pairs.map(([left, right]) => (right === undefined ? left : sha256(`node:${left}:${right}`))),
    )
  }
  return level[0] ?? sha256('')
}

interface Published {
  chapters: readonly { findings: readonly unknown[] }[]
  recommendations?: readonly unknown[]
}

/** `hash` and `seal` as shown on the site; `seal` is null for versions published before seals existed. */
export async function isAsSealed(
  text: string,
  { hash, seal }: { hash: string; seal: string | null },
): Promise<boolean> {
  if ((await sha256(text)) !== hash) return false
  if (seal === null) return true
  return (await rootOf(JSON.parse(text))) === seal
}
