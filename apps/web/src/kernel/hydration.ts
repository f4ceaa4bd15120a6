/** Controls that the server rendered: visibly unavailable until their code has loaded, and what was typed into them until then. */
import { type RefObject, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'

let stands = false

/** Notes that the page stands as the server drew it, until its code has come. */
export function noteDrawnPage(isStanding: boolean): void {
  stands = isStanding
}

export const doesDrawnPageStand = (): boolean => stands

const never = () => () => {}

/** Whether the component responds to events: false on the server and before hydration. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/**
 * Reports what was typed or chosen in a server-rendered field before its code loaded.
 *
 * @param read what the field, or the group of fields, holds; `value` itself where nothing was changed
 */
export function useEarlyInput<Field extends HTMLElement, Value>(
  value: Value,
  onValue: (value: Value) => void,
  read: (field: Field) => Value,
): RefObject<Field | null> {
  const field = useRef<Field>(null)
  const isHydrated = useHydrated()
  const report = useEffectEvent(() => {
    const early = field.current && read(field.current)
    if (early !== null && early !== value) onValue(early)
  })
  // Not a layout effect: drafts are restored in one, and newer input must be applied on top.
  useEffect(() => {
    if (!isHydrated) report()
  }, [isHydrated])
  return field
}
