/** Checks that links between the Markdown pages of the repository lead to an existing file and heading. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './generate.ts'
import { filesIn } from './related.ts'

const link = /\]\(([^)\s]+)\)/g
const block = /^```[\s\S]*?^```$/gm

/** The text without code: links in code are examples. */
const prose = (text: string): string => text.replace(block, '').replace(/`[^`\n]*`/g, '')

/** Anchors of a page's headings, as code hosting services generate them. */
const anchorsIn = (text: string): string[] =>
  Array.from(text.replace(block, '').matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  )

/**
 * Broken links of a page, as sentences that begin with the page. Links to other sites are not checked.
 * @param page path from the root of the repository
 * @param read the text of a file, by its path from the root; empty for a folder, null if it doesn't exist
 */
export function linkFaults(page: string, text: string, read: (file: string) => string | null): string[] {
  return Array.from(prose(text).matchAll(link)).flatMap(([, target = '']) => {
    const [file = '', anchor] = target.split('#')
    if (/^[a-z]+:/.test(target)) return []
    const whole = file === '' ? page : path.posix.join(path.posix.dirname(page), file)
    const found = file === '' ? text : read(whole)
    if (found === null) return [`${page}: the link “${target}” leads to ${whole}, which does not exist.`]
    const isKnown = anchor === undefined || !whole.endsWith('.md') || anchorsIn(found).includes(anchor)
    return isKnown ? [] : [`${page}: the link “${target}” leads to a heading that ${whole} does not have.`]
  })
}

function fromRoot(file: string): string | null {
  const whole = path.join(root, file)
  if (!existsSync(whole)) return null
  return statSync(whole).isDirectory() ? '' : readFileSync(whole, 'utf8')
}

if (import.meta.main) {
  const inRoot = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  const inFolders = ['.github', 'apps', 'docs', 'packages', 'prisma'].flatMap((folder) => [...filesIn(root, folder)])
  const pages = [...inRoot, ...inFolders].filter((file) => file.endsWith('.md'))
  const faults = pages.flatMap((page) => linkFaults(page, fromRoot(page) ?? '', fromRoot))
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length === 0 ? 0 : 1
}
