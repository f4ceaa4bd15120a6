/** Parts of a page that are loaded lazily, so that the page is usable earlier. */
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { type ComponentType, type ReactNode, Suspense, startTransition, use, useEffect, useState } from 'react'
import { doesDrawnPageStand } from './hydration.ts'
import { addWords, type Catalogue } from './language.ts'
import { retryWithBackoff } from './loading/retryWithBackoff.ts'

interface LazyModule<Module> {
  /** Loads the module with its messages once. Rejects if the connection broke; calling again retries. */
  bring: (words: I18n) => Promise<Module>
  /** Loads the module; always returns the same promise, as `use` requires. */
  load: (words: I18n) => Promise<Module>
  /** The module if it has loaded. */
  here: (words: I18n) => Module | undefined
  /** The module; suspends the component until it has loaded. */
  usePart: () => Module
}

/** `catalogues`: the message bundles that the module needs. */
export const lazyModule = <Module,>(load: () => Promise<Module>, ...catalogues: Catalogue[]): LazyModule<Module> =>
  openModule(load, catalogues, retryWithBackoff)

function openModule<Module>(
  load: () => Promise<Module>,
  catalogues: readonly Catalogue[],
  until: (attempt: () => Promise<Module>) => Promise<Module>,
): LazyModule<Module> {
  const coming = new WeakMap<I18n, Promise<Module> & { value?: Module }>()

  async function bring(words: I18n): Promise<Module> {
    const [value] = await Promise.all([load(), addWords(words, ...catalogues)])
    // Marked in the way React marks promises it has waited for: `use` then returns the value without suspending.
    coming.set(words, Object.assign(coming.get(words) ?? Promise.resolve(value), { status: 'fulfilled', value }))
    return value
  }

  function loaded(words: I18n): Promise<Module> {
    const known = coming.get(words)
    if (known) return known
    const made = until(() => bring(words))
    coming.set(words, made)
    // The page shows the failure. Forgotten with a delay, so that it is retried when somebody returns, not during rendering.
    made.catch(() => setTimeout(() => coming.delete(words), forgottenAfter))
    return made
  }

  return {
    bring,
    load: loaded,
    here: (words) => coming.get(words)?.value,
    usePart: () => use(loaded(useLingui().i18n)),
  }
}

/**
 * Wraps a component in its own Suspense boundary: until its code has loaded, shows `fallback`, or what the server rendered.
 * The component gets no new props until then. If props change before the code has loaded, React replaces a server-rendered part
 * by its fallback, and with it the control that somebody is pressing or typing into.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  catalogues: readonly Catalogue[],
  fallback: ReactNode = null,
) {
  const module = lazyModule(load, ...catalogues)

  const Loaded = suspending(module.usePart)

  // Not inside `LazyPart`: React looks for changed contexts below a component with unchanged props, but not in a boundary with
  // unchanged props.
  const Boundary = (props: Props) => (
    <Suspense fallback={fallback}>
      <Loaded {...props} />
    </Suspense>
  )

  return function LazyPart(props: Props) {
    const { i18n } = useLingui()
    const [isLoaded, setLoaded] = useState(() => module.here(i18n) !== undefined)
    const shown = <Boundary {...props} />
    const [first] = useState(shown)
    useEffect(() => {
      if (!isLoaded) void module.load(i18n).then(() => startTransition(() => setLoaded(true)))
    }, [i18n, isLoaded])
    return isLoaded ? shown : first
  }
}

/** A component that suspends its page until its code has loaded. */
export const lazyContent = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...catalogues: Catalogue[]
) => suspending(lazyModule(load, ...catalogues).usePart)

/** Milliseconds after which a failure to load is forgotten. */
const forgottenAfter = 1_000
/** Maximum attempts to load a page's code; on the server, one. */
const maxTries = typeof document === 'undefined' ? 1 : 3

/**
 * A lazily loaded page with its messages. If loading fails, the page fails, unless the server rendered it: then it stays readable
 * as it is, and loading is retried for as long as it takes.
 */
export const lazyPage = <Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  ...catalogues: Catalogue[]
) =>
  suspending(
    openModule(
      async () => (await load()).default,
      catalogues,
      (attempt) => retryWithBackoff(attempt, doesDrawnPageStand() ? undefined : maxTries),
    ).usePart,
  )

const suspending = <Props extends object>(usePart: () => ComponentType<Props>) =>
  function LazyContent(props: Props) {
    const Component = usePart()
    return <Component {...props} />
  }
