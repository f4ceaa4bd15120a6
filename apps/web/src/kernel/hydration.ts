/** Server-rendered controls: visibly unavailable until their code has loaded; input typed before then is preserved. */
import { type RefObject, useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'

let stands = false

/** Records that the page stays as the server rendered it until its code has loaded. */
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
 * @param read reads the value of the field, or of the group of fields; must return `value` itself if nothing changed
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
  // Not a layout effect: drafts are restored in one, and newer input must override them.
  useEffect(() => {
    if (!isHydrated) report()
  }, [isHydrated])
  return field
}
