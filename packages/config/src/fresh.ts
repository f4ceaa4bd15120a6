/** Rebuilds products of sources only when a source has changed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export interface Product {
  name: string
  /** Source files and folders, as paths from the root of the repository. */
  from: string[]
  /** A file that exists once the product is built. */
  result: string
}

const ignored = new Set(['node_modules', 'dist', 'coverage', '.cache'])

function* filesUnder(file: string): Generator<string> {
  if (!existsSync(file)) return
  if (!statSync(file).isDirectory()) {
    yield file
    return
  }
  for (const name of readdirSync(file).sort()) {
    if (!ignored.has(name)) yield* filesUnder(path.join(file, name))
  }
}

function digest(root: string, { from }: Product): string {
  const hash = createHash('sha256')
  for (const source of from) {
    for (const file of filesUnder(path.join(root, source))) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

const stamp = (root: string, { name }: Product) => path.join(root, 'node_modules', '.cache', 'plenaria', name)

/** Whether the result exists and was built from the current sources. */
export function isFresh(root: string, product: Product): boolean {
  const file = stamp(root, product)
  if (!existsSync(path.join(root, product.result)) || !existsSync(file)) return false
  return readFileSync(file, 'utf8') === digest(root, product)
}

export function markFresh(root: string, product: Product): void {
  const file = stamp(root, product)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, digest(root, product))
}
