/** One press of a control of a page, and the page state it needs. */

export type ControlKind = 'link' | 'button' | 'summary' | 'tick' | 'text' | 'select'

/** What came of a press; null: nothing yet. `overtaken`: the page was replaced, as the press before had asked for. */
export type Outcome = 'unavailable' | 'acted' | 'overtaken' | 'lost' | 'doubled'

export interface Press {
  id: string
  kind: ControlKind
  /** What the control says, and where. */
  name: string
  page: string
  /** Milliseconds since the page began to load. */
  at: number
  outcome: Outcome | null
  /** Of what is lost: in which way. */
  reason: string
}

export interface Target {
  kind: ControlKind
  x: number
  y: number
}

export interface Watch {
  /**
   * Brings a control into view and says where to press it; null: this one can’t be hit. `chances`, from 0 up to 1, pick its kind, and
   * one of that kind. Buttons come most often, and controls that haven’t been pressed yet come first.
   */
  aim: (chances: readonly [kind: number, one: number]) => Target | null
  /** For a list of choices, which the mouse would open outside the page. @returns the key that chooses another one */
  beginByKey: () => 'ArrowUp' | 'ArrowDown' | null
  /** What was typed, so that it can be looked for at the end. */
  typed: (text: string) => void
  /** Once everything has loaded: what was lost after all. */
  settle: () => void
}
