/**
 * Preloaded before the entry of a process in development: imports packages in advance, then delays the entry until the process is
 * wanted. Packages change only on installation, and loading them takes most of the start-up time.
 */
import { once } from 'node:events'
import { registerHooks } from 'node:module'

/** Message from the launcher: first what to import, then, once the process is wanted, its environment variables. */
export interface StandbyOrder {
  /** URLs of modules. */
  packages?: string[]
  variables?: Record<string, string>
}

/** Message to the launcher: the URL of a package's module that the product's source has imported. */
export interface StandbyReport {
  imported: string
}

const isOfPackage = (url: string): boolean => url.startsWith('file:') && url.includes('/node_modules/')

async function nextOrder(): Promise<StandbyOrder> {
  const [order] = await once(process, 'message')
  return order as StandbyOrder
}

/** Reports each package that the product's source imports, so that the next process can preload it. */
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

// Threads of the process load this too; nobody sends them messages.
if (process.channel) {
  process.channel.ref()
  const { packages = [] } = await nextOrder()
  // If a package can't be loaded, the source that imports it reports it.
  await Promise.allSettled(packages.map((url) => import(url)))
  const { variables } = await nextOrder()
  Object.assign(process.env, variables)
  process.channel.unref()
  reportPackages()
}
