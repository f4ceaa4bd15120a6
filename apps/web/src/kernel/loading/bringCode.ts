/**
 * Loads code that a page needs later. Browsers remember a module that could not be fetched: Chromium fails every further
 * `import()` of it, or of its importers, until the page is left. So the files are fetched first, which can be retried, and
 * imported only once they are in the browser's cache. `vite/laterCode.ts` puts this in place of Vite's own helper.
 */
const arrivals = new Map<string, Promise<void>>()

/**
 * Loads a module once its files are cached. Rejects if a file could not be fetched.
 * @param files the module and everything it imports, as paths below the site's root
 */
export async function bringCode<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  await Promise.all(files.map((file) => arrivalOf(`/${file}`)))
  return load()
}

function arrivalOf(address: string): Promise<void> {
  const known = arrivals.get(address)
  if (known) return known
  const arrival = address.endsWith('.css') ? addStylesheet(address) : fetchWhole(address)
  arrivals.set(address, arrival)
  arrival.catch(() => arrivals.delete(address))
  return arrival
}

async function fetchWhole(address: string): Promise<void> {
  // Already part of the initial page.
  if (document.querySelector(`link[data-start][href="${address}"]`)) return
  const response = await fetch(address)
  if (!response.ok) throw new Error(address)
  await response.arrayBuffer()
}

async function addStylesheet(address: string): Promise<void> {
  if (document.querySelector(`link[rel=stylesheet][href="${address}"]`)) return
  const link = document.createElement('link')
  Object.assign(link, { rel: 'stylesheet', href: address })
  const loaded = new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = reject
  })
  document.head.append(link)
  await loaded.catch(() => {
    link.remove()
    throw new Error(address)
  })
}
