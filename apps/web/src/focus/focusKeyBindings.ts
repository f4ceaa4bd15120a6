import type { Decision, RegistrationState } from '../__generated__/graphql.ts'
import { deadKeyBindings, nothingToUnstage } from '../board/deciding/cannotDecide.tsx'
import { decisionKeys } from '../board/deciding/decisionWords.ts'
import type { useDeciding } from '../board/deciding/useDeciding.ts'
import type { Bindings } from '../ui/staff/keys.ts'
import type { FocusEvent } from './FocusPage.tsx'
import type { usePosition } from './usePosition.ts'

interface FocusActions {
  position: ReturnType<typeof usePosition>
  /** Decisions that are possible for the open application. */
  possible: readonly Decision[]
  /** Whether decisions are briefly disabled. */
  isPaused: boolean
  isRepeated: () => boolean
  decide: (decision: Decision) => void
  unstage: (() => void) | undefined
  /** Null for viewers who can't decide. */
  deciding: ReturnType<typeof useDeciding> | null
  event: Pick<FocusEvent, 'state' | 'viewerCan'>
  /** The open application; null if none is shown. */
  registration: { state: RegistrationState } | null
  undo: () => void
  leave: () => void
  help: () => void
}

/** Keys typed into a field are ignored; Escape leaves the field first. */
export function focusKeyBindings(actions: FocusActions): Bindings {
  const {
    position,
    possible,
    isPaused,
    isRepeated,
    decide,
    unstage,
    undo,
    deciding,
    event,
    registration,
    leave,
    help,
  } = actions
  const once = (act: () => void) => () => {
    if (!isPaused && !isRepeated()) act()
  }
  return {
    j: position.next,
    k: position.previous,
    c: writeComment,
    z: once(undo),
    Escape: () => leaveField() || leave(),
    '?': help,
    ...deadKeyBindings({
      eventState: event.state,
      mayDecide: event.viewerCan.decide,
      state: registration?.state,
      isAnyChosen: registration !== null,
    }),
    ...(deciding && {
      s: () => deciding.setStaging(!deciding.staging),
      l: deciding.offerLimit.ask,
      u: unstage ? once(unstage) : nothingToUnstage,
      ...Object.fromEntries(possible.map((each) => [decisionKeys[each], once(() => decide(each))])),
    }),
  }
}

function writeComment(): void {
  const note = document.getElementById('review-comment')
  note?.scrollIntoView?.({ block: 'nearest' })
  note?.focus()
}

/** @returns whether a field had the focus */
function leaveField(): boolean {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return false
  field.blur()
  return true
}
