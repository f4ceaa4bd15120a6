/** One press of a control on a page, and the page state it needs. */

export type ControlKind = 'link' | 'button' | 'summary' | 'tick' | 'text' | 'select'

/**
 * The outcome of a press; null: none yet. `overtaken`: because of the previous press, the page was replaced, or a dialog opened in
 * front of the control.
 */
export type Outcome = 'unavailable' | 'acted' | 'overtaken' | 'lost' | 'doubled'

export interface Press {
  id: string
  kind: ControlKind
  /** Label and position of the control. */
  name: string
  page: string
  /** Milliseconds since the page began to load. */
  at: number
  outcome: Outcome | null
  /** For lost presses: how the press was lost. */
  reason: string
}

export interface Target {
  kind: ControlKind
  x: number
  y: number
}

export interface Watch {
  /**
   * Brings a control into view and returns where to press it; null: this one can’t be hit. `chances`, from 0 up to 1, pick its
   * kind, and one of that kind. Buttons are picked most often, and controls that haven’t been pressed yet come first.
   */
  aim: (chances: readonly [kind: number, one: number]) => Target | null
  /**
   * For a select control, whose list the mouse would open outside the page.
   * @returns the key that selects another option
   */
  beginByKey: () => 'ArrowUp' | 'ArrowDown' | null
  /** Records what was typed, so that it can be checked at the end. */
  typed: (text: string) => void
  /** Called once everything has loaded: finds what was lost in the end. */
  settle: () => void
}
