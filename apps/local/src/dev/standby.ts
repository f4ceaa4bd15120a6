/**
 * Loaded before the entry of a process in development: imports packages ahead, then holds the entry back until the process is
 * wanted. Packages change only when they are installed, and loading them takes most of a start.
 */
import { once } from 'node:events'
import { registerHooks } from 'node:module'

/** What the launcher sends: first what to import, then, once the process is wanted, its variables. */
export interface StandbyOrder {
  /** Addresses of modules. */
  packages?: string[]
  variables?: Record<string, string>
}

/** What it is sent: the address of a package's module that the product's source has imported. */
export interface StandbyReport {
  imported: string
}

const isOfPackage = (url: string): boolean => url.startsWith('file:') && url.includes('/node_modules/')

async function nextOrder(): Promise<StandbyOrder> {
  const [order] = await once(process, 'message')
  return order as StandbyOrder
}

/** Reports each package that the product's source imports, so that the next process has it loaded. */
function reportPackages(): void {
  const reported = new Set<string>()
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const resolved = nextResolve(specifier, context)
      const { url } = resolved
      if (!isOfPackage(url) || reported.has(url) || isOfPackage(context.parentURL ?? '')) return resolved
      reported.add(url)
      process.send?.({ imported: url } satisfies StandbyReport)
      return resolved
    },
  })
}

// Threads of the process load this too; nobody sends them anything.
if (process.channel) {
  process.channel.ref()
  const { packages = [] } = await nextOrder()
  // What can't be loaded is for the source that imports it to say.
  await Promise.allSettled(packages.map((url) => import(url)))
  const { variables } = await nextOrder()
  Object.assign(process.env, variables)
  process.channel.unref()
  reportPackages()
}
