/** In the page: what is pressed, whether it looked as if it could be, and what came of it. */

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
  /** Brings a control into view and tells where to press it; null: this one can’t be hit. `chances`: 0 up to 1; of which kind, and which of them. */
  aim: (chances: readonly [kind: number, one: number]) => Target | null
  /** For a list of choices, which the mouse would open outside the page. @returns the key that chooses another one */
  beginByKey: () => 'ArrowUp' | 'ArrowDown' | null
  /** What was typed, so that it can be looked for at the end. */
  typed: (text: string) => void
  /** Once everything has loaded: what was lost after all. */
  settle: () => void
}

declare global {
  interface Window {
    watch: Watch
    /** Tells of a press as it begins, and again with what came of it. */
    tellPress: (press: Press) => void
  }
}

/** Runs before anything of the page, and so holds nothing from outside itself. `patience`: milliseconds until a press counts as lost. */
export function watchPresses(patience: number): void {
  /** Milliseconds that another page may take to come. */
  const leavingTakes = 5_000
  const controls = 'a[href], button, summary, select, input, textarea'
  interface Underway {
    press: Press
    control: Element
    before: string
    /** Where it stood when it was pressed. */
    top: number
    isClicked: boolean
    /** Whether anything was done since the click. */
    hasReacted: boolean
    sent: string[]
  }
  interface Entered {
    press: Press
    control: Element
    /** What it has to hold at the end; null: it has been changed since. */
    value: string
  }
  let count = 0
  let underway: Underway | null = null
  /** When the page was last asked to become another one. */
  let leaving = Number.NEGATIVE_INFINITY
  const entered = new Map<Element, Entered>()
  const pressed = new Map<Element, Press>()

  function kindOf(control: Element): ControlKind {
    if (control instanceof HTMLAnchorElement) return 'link'
    if (control instanceof HTMLSelectElement) return 'select'
    if (control instanceof HTMLTextAreaElement) return 'text'
    if (control instanceof HTMLInputElement) return /checkbox|radio/.test(control.type) ? 'tick' : 'text'
    return control.matches('summary') ? 'summary' : 'button'
  }

  /** What a control holds, as far as a press changes it. */
  function stateOf(control: Element): string {
    if (control instanceof HTMLInputElement && kindOf(control) === 'tick') return String(control.checked)
    if (control.matches('summary')) return String((control.parentElement as HTMLDetailsElement).open)
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value
    return control instanceof HTMLSelectElement ? control.value : ''
  }

  const saysUnavailable = (control: Element) => control.matches(':disabled, [aria-disabled="true"]')
  const looksUnavailable = (control: Element) => Number(getComputedStyle(control).opacity) < 0.9

  function begin(control: Element): Underway {
    count += 1
    const text = control.getAttribute('aria-label') ?? (control.textContent?.trim() || control.id)
    const press: Press = {
      id: `${performance.timeOrigin}/${count}`,
      kind: kindOf(control),
      name: text.slice(0, 60),
      page: location.pathname,
      at: Math.round(performance.now()),
      outcome: null,
      reason: '',
    }
    underway = {
      press,
      control,
      before: stateOf(control),
      top: control.getBoundingClientRect().top,
      isClicked: false,
      hasReacted: false,
      sent: [],
    }
    pressed.set(control, press)
    window.tellPress(press)
    if (saysUnavailable(control))
      looksUnavailable(control)
        ? end(underway, 'unavailable')
        : end(underway, 'lost', 'unavailable, and does not look it')
    return underway
  }

  function end({ press, control }: Underway, outcome: Outcome, reason = ''): void {
    if (press.outcome) return
    const isLeft = !control.isConnected || (press.kind === 'select' && document.activeElement !== control)
    const isOvertaken = outcome === 'lost' && isLeft && press.at - leaving < leavingTakes
    overrule(press, isOvertaken ? 'overtaken' : outcome, reason)
  }

  function overrule(press: Press, outcome: Outcome, reason: string): void {
    Object.assign(press, { outcome, reason })
    // What a button does may change what was entered on purpose.
    if (press.kind === 'button' && outcome === 'acted') entered.clear()
    window.tellPress(press)
  }

  function react(): void {
    if (!underway?.isClicked) return
    underway.hasReacted = true
  }

  /** A hydrated part makes its buttons available: no answer to a press. */
  const isHydration = ({ type, attributeName, target }: MutationRecord) =>
    type === 'attributes' &&
    /^(aria-disabled|aria-busy|type|dir)$/.test(attributeName ?? '') &&
    !(target === underway?.control && underway.control.getAttribute('aria-busy') === 'true')

  new MutationObserver((records) => {
    if (records.some((record) => !isHydration(record) && !document.head.contains(record.target))) react()
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name]
    history[name] = function (...args: Parameters<History['pushState']>) {
      react()
      if (name === 'pushState') {
        leaving = performance.now()
        entered.clear()
      }
      return original.apply(this, args)
    }
  }
  const { fetch } = window
  window.fetch = (address, options) => {
    const body = typeof options?.body === 'string' ? options.body : ''
    if (
      underway &&
      options?.method === 'POST' &&
      !body.includes('VisitStatus') &&
      /mutation|^(?!.*"query")/.test(body)
    ) {
      const sent = `${String(address)} ${body}`
      if (underway.sent.includes(sent)) overrule(underway.press, 'doubled', sent.slice(0, 200))
      underway.sent.push(sent)
    }
    react()
    return fetch(address, options)
  }
  window.print = react

  window.addEventListener('focusin', ({ target }) => target !== underway?.control && react(), true)
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      const control = target instanceof Element && target.closest(controls)
      if (control) begin(control)
    },
    true,
  )
  window.addEventListener(
    'pointerup',
    () => {
      const mine = underway
      if (!mine) return
      const there = mine.control.getBoundingClientRect().top
      const how = mine.control.isConnected ? `moved by ${Math.round(there - mine.top)} px` : 'was replaced'
      setTimeout(() => mine.isClicked || end(mine, 'lost', `${how} while it was pressed`), 50)
    },
    true,
  )
  window.addEventListener(
    'click',
    (click) => {
      const mine = underway
      if (!mine || mine.isClicked || !(click.target instanceof Node && mine.control.contains(click.target))) return
      mine.isClicked = true
      const began = performance.now()
      const look = () => {
        if (mine.press.outcome) return
        if (hasActed(mine, click)) return end(mine, 'acted')
        if (performance.now() - began > patience) return end(mine, 'lost', 'nothing happened')
        setTimeout(look, 10)
      }
      setTimeout(look)
    },
    true,
  )

  function hasActed({ press, control, before, hasReacted }: Underway, click: Event): boolean {
    switch (press.kind) {
      case 'link':
        return !click.defaultPrevented || hasReacted
      case 'tick':
        if (stateOf(control) === before && !(control as HTMLInputElement).checked) return false
        entered.set(control, { press, control, value: stateOf(control) })
        return true
      case 'summary':
        return stateOf(control) !== before
      case 'text':
      case 'select':
        return document.activeElement === control
      case 'button':
        return hasReacted
    }
  }

  /** The control that stands where one was, if it was replaced. */
  const now = (control: Element): Element | null =>
    control.isConnected ? control : control.id ? document.getElementById(control.id) : null

  window.watch = {
    aim([ofKind, ofControl]) {
      const all = Array.from(document.querySelectorAll(controls)).filter((each) => each.checkVisibility())
      const kinds = [...new Set(all.map(kindOf))]
      const kind = kinds[Math.floor(ofKind * kinds.length)]
      const alike = all.filter((each) => kindOf(each) === kind)
      const control = alike[Math.floor(ofControl * alike.length)]
      if (!control) return null
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [box] = control.getClientRects()
      if (!box) return null
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (document.elementFromPoint(x, y)?.closest(controls) !== control) return null
      if (control instanceof HTMLSelectElement) control.focus()
      return { kind: kindOf(control), x, y }
    },
    beginByKey() {
      const control = document.activeElement
      if (!(control instanceof HTMLSelectElement)) return null
      const mine = begin(control)
      const began = performance.now()
      const look = () => {
        const isChosen = stateOf(control) !== mine.before || control.options.length < 2
        // The key itself is on its way only now.
        if (!isChosen && performance.now() - began < 4 * patience) return void setTimeout(look, 20)
        if (isChosen) entered.set(control, { press: mine.press, control, value: stateOf(control) })
        end(mine, isChosen ? 'acted' : 'lost', isChosen ? '' : 'no other choice was taken')
      }
      setTimeout(look)
      return control.selectedIndex === control.options.length - 1 ? 'ArrowUp' : 'ArrowDown'
    },
    typed(text) {
      const control = document.activeElement
      if (!underway || control !== underway.control || !stateOf(control).includes(text)) return
      entered.set(control, { press: underway.press, control, value: stateOf(control) })
    },
    settle() {
      for (const { press, control, value } of entered.values()) {
        const there = now(control)
        // A radio button loses its mark to another one that was chosen after it.
        const isOvertaken = there instanceof HTMLInputElement && there.type === 'radio'
        if (!there || isOvertaken || stateOf(there) === value) continue
        overrule(press, 'lost', `“${value}” became “${stateOf(there)}”`)
      }
      for (const [control, press] of pressed)
        if (control.isConnected && control.getAttribute('aria-busy') === 'true')
          overrule(press, 'lost', 'is busy for good')
    },
  }
}
