/** Parts of a page that are loaded lazily, so that the page is usable earlier. */
import type { I18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { type ComponentType, type ReactNode, Suspense, startTransition, use, useEffect, useState } from 'react'
import { doesDrawnPageStand } from './hydration.ts'
import { addWords, type Catalogue } from './language.ts'
import { retryWithBackoff } from './loading/retryWithBackoff.ts'

interface LazyModule<Module> {
  /** Loads the module with its messages, once. Rejects where the connection broke; a further call retries. */
  bring: (words: I18n) => Promise<Module>
  /** The module for `use`: always the same promise. */
  load: (words: I18n) => Promise<Module>
  /** The module if it has been loaded. */
  here: (words: I18n) => Module | undefined
  /** The module; until it is loaded, the component suspends. */
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
    // Marked as React marks the promises that it has waited for: `use` then returns the value without suspending.
    coming.set(words, Object.assign(coming.get(words) ?? Promise.resolve(value), { status: 'fulfilled', value }))
    return value
  }

  function loaded(words: I18n): Promise<Module> {
    const known = coming.get(words)
    if (known) return known
    const made = until(() => bring(words))
    coming.set(words, made)
    // The page says that it failed. It is tried again where somebody comes back to it, not while that is rendered.
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
 * A component with a boundary of its own: until its code is loaded, it shows `fallback`, or what the server rendered.
 *
 * It gets no new props until then. React replaces a server-rendered part by its fallback where props change before the code is
 * there, and with it whatever somebody is pressing or typing into.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  catalogues: readonly Catalogue[],
  fallback: ReactNode = null,
) {
  const module = lazyModule(load, ...catalogues)

  const Loaded = suspending(module.usePart)

  // Not within `LazyPart`: React looks for changed contexts below a component that gets the same props, and not in a boundary that does.
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

/** A component that suspends the page around it until its code is loaded. */
export const lazyContent = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...catalogues: Catalogue[]
) => suspending(lazyModule(load, ...catalogues).usePart)

/** Milliseconds after which a failure to load is forgotten. */
const forgottenAfter = 1_000
/** Times that the code of a page is asked for; by the server, once. */
const maxTries = typeof document === 'undefined' ? 1 : 3

/**
 * A page with its messages. If they can’t be loaded, the page fails to load, unless the server drew it: then it stands as it is, readable, for
 * as long as that takes.
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
