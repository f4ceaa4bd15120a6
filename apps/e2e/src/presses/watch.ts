/** Runs in the page: records what is pressed, whether it looked available, and the outcome. */

import type { ControlKind, Outcome, Press, Watch } from './press.ts'

declare global {
  interface Window {
    watch: Watch
    /** Reports a press when it begins, and again with its outcome. */
    tellPress: (press: Press) => void
  }
}

export interface WatchOptions {
  /** Milliseconds until a press counts as lost. */
  timeout: number
  /** Hashes of the site's mutations, which are sent without their text. */
  mutationHashes: readonly string[]
}

interface Underway {
  press: Press
  control: Element
  before: string
  /** Its vertical position when it was pressed. */
  top: number
  isClicked: boolean
  /** Whether the task of the click is over, so that React has rendered what its handlers changed. */
  isTaskOver: boolean
  /** Whether it opened or closed, even if it closed again immediately because the focus moved. */
  hasToggled: boolean
  /** Whether the click caused any reaction. */
  hasReacted: boolean
  sent: string[]
}

interface Entered {
  press: Press
  control: Element
  /** The value it must have at the end; null: it has changed since. */
  value: string
}

/** The presses of a page so far. */
interface State extends WatchOptions {
  count: number
  underway: Underway | null
  /** When the page was last asked to navigate elsewhere. */
  leaving: number
  readonly entered: Map<Element, Entered>
  readonly pressed: Map<Element, Press>
}

/** Selector for everything that can be pressed. */
function controls(): string {
  return 'a[href], button, summary, select, input, textarea'
}

function kindOf(control: Element): ControlKind {
  if (control instanceof HTMLAnchorElement) return 'link'
  if (control instanceof HTMLSelectElement) return 'select'
  if (control instanceof HTMLTextAreaElement) return 'text'
  if (control instanceof HTMLInputElement) return /checkbox|radio/.test(control.type) ? 'tick' : 'text'
  return control.matches('summary') ? 'summary' : 'button'
}

/** The state of a control, as far as a press changes it. */
function stateOf(control: Element): string {
  if (control instanceof HTMLInputElement && kindOf(control) === 'tick') return String(control.checked)
  if (control.matches('summary')) return String((control.parentElement as HTMLDetailsElement).open)
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value
  return control instanceof HTMLSelectElement ? control.value : ''
}

function saysUnavailable(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]')
}

function looksUnavailable(control: Element): boolean {
  return Number(getComputedStyle(control).opacity) < 0.9
}

function begin(state: State, control: Element): Underway {
  state.count += 1
  const text = control.getAttribute('aria-label') ?? (control.textContent?.trim() || control.id)
  const press: Press = {
    id: `${performance.timeOrigin}/${state.count}`,
    kind: kindOf(control),
    name: text.slice(0, 60),
    page: location.pathname,
    at: Math.round(performance.now()),
    outcome: null,
    reason: '',
  }
  const underway: Underway = {
    press,
    control,
    before: stateOf(control),
    top: control.getBoundingClientRect().top,
    isClicked: false,
    isTaskOver: false,
    hasToggled: false,
    hasReacted: false,
    sent: [],
  }
  state.underway = underway
  state.pressed.set(control, press)
  if (press.kind === 'summary' && control.parentElement)
    new MutationObserver(() => {
      underway.hasToggled = true
    }).observe(control.parentElement, { attributeFilter: ['open'] })
  window.tellPress(press)
  if (saysUnavailable(control))
    looksUnavailable(control)
      ? end(state, underway, 'unavailable')
      : end(state, underway, 'lost', 'unavailable, and does not look it')
  return underway
}

function end(state: State, { press, control }: Underway, outcome: Outcome, reason = ''): void {
  /** Milliseconds that navigation to another page may take. */
  const leavingTakes = 5_000
  if (press.outcome) return
  const isLeft = !control.isConnected || (press.kind === 'select' && document.activeElement !== control)
  const isReplaced = isLeft && press.at - state.leaving < leavingTakes
  const isSuperseded = outcome === 'lost' && (isReplaced || isCovered(control))
  overrule(state, press, isSuperseded ? 'overtaken' : outcome, reason)
}

/** Whether a dialog has opened in front of the control: when the press was aimed, nothing was. */
function isCovered(control: Element): boolean {
  const dialog = document.querySelector('dialog:modal')
  return dialog !== null && !dialog.contains(control)
}

function overrule({ entered }: State, press: Press, outcome: Outcome, reason: string): void {
  Object.assign(press, { outcome, reason })
  // A button's action may change entered values on purpose.
  if (press.kind === 'button' && outcome === 'acted') entered.clear()
  window.tellPress(press)
}

/** Records a reaction that only a press causes, whenever it happens. */
function react({ underway }: State): void {
  if (underway?.isClicked) underway.hasReacted = true
}

/** Records a reaction that can also have other causes, such as code that arrives: it only counts within the click's own task. */
function reactAtOnce(state: State): void {
  if (!state.underway?.isTaskOver) react(state)
}

/** Hydration makes a part's buttons available: that isn't a reaction to a press. */
function isHydration({ type, attributeName, target }: MutationRecord, underway: Underway | null): boolean {
  return (
    type === 'attributes' &&
    /^(aria-disabled|aria-busy|type|dir)$/.test(attributeName ?? '') &&
    !(target === underway?.control && underway.control.getAttribute('aria-busy') === 'true')
  )
}

function watchDocument(state: State): void {
  new MutationObserver((records) => {
    if (records.some((record) => !isHydration(record, state.underway) && !document.head.contains(record.target)))
      reactAtOnce(state)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
}

function watchHistory(state: State): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name]
    history[name] = function (...args: Parameters<History['pushState']>) {
      react(state)
      if (name === 'pushState') {
        state.leaving = performance.now()
        state.entered.clear()
      }
      return original.apply(this, args)
    }
  }
}

interface Sent {
  query?: string
  variables?: unknown
  extensions?: { persistedQuery?: { sha256Hash: string } }
}

/** Describes what a request changes, without its idempotency key; null: it only reads, or reports the visit. */
function changeIn({ mutationHashes }: WatchOptions, address: string, options?: RequestInit): string | null {
  if (options?.method !== 'POST') return null
  if (!address.endsWith('/graphql')) return new URL(address, location.href).pathname
  const { query = '', variables, extensions }: Sent = JSON.parse(String(options.body))
  const hash = extensions?.persistedQuery?.sha256Hash ?? ''
  if (query.includes('VisitStatus')) return null
  if (!mutationHashes.includes(hash) && !/^\s*mutation\b/.test(query)) return null
  return JSON.stringify({ hash, query, variables }, (key, value: unknown) => (key === 'requestId' ? null : value))
}

/** Counts requests sent for the current press; sending the same one twice is an error. */
function countSent(state: State, sent: string): void {
  const { underway } = state
  if (!underway) return
  if (underway.sent.includes(sent)) overrule(state, underway.press, 'doubled', sent.slice(0, 200))
  underway.sent.push(sent)
  react(state)
}

/** An overloaded server says when to send a request again, and has processed nothing: the second one isn't a double. */
async function forgetRefused(mine: Underway | null, sent: string | null, answer: Promise<Response>): Promise<Response> {
  const response = await answer
  if (mine && response.status === 429) mine.sent = mine.sent.filter((each) => each !== sent)
  return response
}

function watchRequests(state: State): void {
  // The browser submits a form by itself unless a handler has prevented it by the time the event has bubbled up to here.
  window.addEventListener('submit', ({ target, submitter, defaultPrevented }) => {
    if (defaultPrevented || !(target instanceof HTMLFormElement) || state.underway?.control !== submitter) return
    countSent(state, new URL(target.action).pathname)
  })

  const { fetch } = window
  window.fetch = (address, options) => {
    const sent = state.underway && changeIn(state, String(address), options)
    if (sent) countSent(state, sent)
    reactAtOnce(state)
    return forgetRefused(state.underway, sent, fetch(address, options))
  }
}

/** Actions outside the page (printing, downloads, clipboard, passkeys) count as a reaction; all but downloads are suppressed. */
function watchBrowser(state: State): void {
  window.print = () => react(state)
  const { click } = HTMLAnchorElement.prototype
  // A file generated in the page is saved through a link that is in no document.
  HTMLAnchorElement.prototype.click = function () {
    react(state)
    click.call(this)
  }
  if (navigator.clipboard)
    navigator.clipboard.writeText = async () => {
      react(state)
    }
  // Without an authenticator, Chromium exits when one is requested.
  const refuse = async () => {
    react(state)
    throw new DOMException('There is no authenticator.', 'NotAllowedError')
  }
  if (navigator.credentials) Object.assign(navigator.credentials, { get: refuse, create: refuse })
  window.addEventListener('beforetoggle', () => react(state), true)
  window.addEventListener('focusin', ({ target }) => target !== state.underway?.control && react(state), true)
}

function watchPointer(state: State): void {
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      const control = target instanceof Element && target.closest(controls())
      if (control) begin(state, control)
    },
    true,
  )
  window.addEventListener(
    'pointerup',
    () => {
      const mine = state.underway
      if (!mine) return
      const there = mine.control.getBoundingClientRect().top
      const how = mine.control.isConnected ? `moved by ${Math.round(there - mine.top)} px` : 'was replaced'
      // A field gets the focus on pointer down, and receives what is typed wherever it moves.
      const isTaken = () => mine.press.kind === 'text' && document.activeElement === mine.control
      setTimeout(() => {
        if (mine.isClicked) return
        isTaken() ? end(state, mine, 'acted') : end(state, mine, 'lost', `${how} while it was pressed`)
      }, 50)
    },
    true,
  )
}

function watchClicks(state: State): void {
  window.addEventListener(
    'click',
    (click) => {
      const mine = state.underway
      if (!mine || mine.isClicked || !(click.target instanceof Node && mine.control.contains(click.target))) return
      mine.isClicked = true
      setTimeout(() => {
        mine.isTaskOver = true
      })
      const began = performance.now()
      const look = () => {
        if (mine.press.outcome) return
        if (hasActed(state, mine, click)) return end(state, mine, 'acted')
        if (performance.now() - began > state.timeout) return end(state, mine, 'lost', 'nothing happened')
        setTimeout(look, 10)
      }
      setTimeout(look)
    },
    true,
  )
}

function hasActed(state: State, { press, control, before, hasToggled, hasReacted }: Underway, click: Event): boolean {
  switch (press.kind) {
    case 'link':
      return !click.defaultPrevented || hasReacted
    case 'tick':
      if (stateOf(control) === before && !(control as HTMLInputElement).checked) return false
      enter(state, control, press)
      return true
    case 'summary':
      return hasToggled || stateOf(control) !== before
    case 'text':
    case 'select':
      return document.activeElement === control
    case 'button':
      return hasReacted
  }
}

/** Remembers the current value of a control: it must still have it at the end. */
function enter({ entered }: State, control: Element, press: Press): void {
  entered.set(control, { press, control, value: stateOf(control) })
}

/** The control itself or, if it was replaced, its replacement. */
function standingFor(control: Element): Element | null {
  if (control.isConnected) return control
  return control.id ? document.getElementById(control.id) : null
}

/** Chooses a control as described in `Watch.aim`, without bringing it into view. */
function chooseControl({ pressed }: State, ofKind: number, ofControl: number): Element | undefined {
  /** Relative frequency of each kind if all are present. */
  const weights: Record<ControlKind, number> = { button: 12, tick: 6, text: 6, select: 1, summary: 1, link: 1 }
  const all = Array.from(document.querySelectorAll(controls())).filter((each) => each.checkVisibility())
  const present = new Set(all.map(kindOf))
  const kinds = [...present].flatMap((each) => Array<ControlKind>(weights[each]).fill(each))
  const kind = kinds[Math.floor(ofKind * kinds.length)]
  const alike = all.filter((each) => kindOf(each) === kind)
  const untried = alike.filter((each) => !pressed.has(each))
  const candidates = untried.length > 0 ? untried : alike
  return candidates[Math.floor(ofControl * candidates.length)]
}

function aim(state: State, [ofKind, ofControl]: Parameters<Watch['aim']>[0]): ReturnType<Watch['aim']> {
  const control = chooseControl(state, ofKind, ofControl)
  if (!control) return null
  control.scrollIntoView({ block: 'center', behavior: 'instant' })
  const [box] = control.getClientRects()
  if (!box) return null
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  if (document.elementFromPoint(x, y)?.closest(controls()) !== control) return null
  if (control instanceof HTMLSelectElement) control.focus()
  return { kind: kindOf(control), x, y }
}

function beginByKey(state: State): ReturnType<Watch['beginByKey']> {
  const control = document.activeElement
  if (!(control instanceof HTMLSelectElement)) return null
  const mine = begin(state, control)
  const began = performance.now()
  // A list for adding things shows none of them as selected afterwards.
  let hasChanged = false
  control.addEventListener('change', () => {
    hasChanged = true
  })
  const look = () => {
    const isChosen = hasChanged || stateOf(control) !== mine.before || control.options.length < 2
    // The key press itself is still on its way.
    if (!isChosen && performance.now() - began < 4 * state.timeout) return void setTimeout(look, 20)
    if (isChosen) enter(state, control, mine.press)
    end(state, mine, isChosen ? 'acted' : 'lost', isChosen ? '' : noChoice(control))
  }
  setTimeout(look)
  return control.selectedIndex === control.options.length - 1 ? 'ArrowUp' : 'ArrowDown'
}

function noChoice(control: Element): string {
  const focused = document.activeElement
  return `no other choice was taken; ${focused === control ? 'it has' : `${focused?.outerHTML.slice(0, 80)} has`} the focus`
}

function noteTyped(state: State, text: string): void {
  const { underway } = state
  const control = document.activeElement
  if (!underway || control !== underway.control || !stateOf(control).includes(text)) return
  enter(state, control, underway.press)
}

function settle(state: State): void {
  for (const { press, control, value } of state.entered.values()) {
    const there = standingFor(control)
    // A radio button loses its mark when another one is chosen later.
    const isSuperseded = there instanceof HTMLInputElement && there.type === 'radio'
    if (!there || isSuperseded || stateOf(there) === value) continue
    overrule(state, press, 'lost', `“${value}” became “${stateOf(there)}”`)
  }
  for (const [control, press] of state.pressed)
    if (control.isConnected && control.getAttribute('aria-busy') === 'true')
      overrule(state, press, 'lost', 'is busy for good')
}

function watchPresses(options: WatchOptions): void {
  const state: State = {
    ...options,
    count: 0,
    underway: null,
    leaving: Number.NEGATIVE_INFINITY,
    entered: new Map(),
    pressed: new Map(),
  }
  watchDocument(state)
  watchHistory(state)
  watchRequests(state)
  watchBrowser(state)
  watchPointer(state)
  watchClicks(state)
  window.watch = {
    aim: (chances) => aim(state, chances),
    beginByKey: () => beginByKey(state),
    typed: (text) => noteTyped(state, text),
    settle: () => settle(state),
  }
}

/** Everything that runs in the page. These functions refer to each other, and to nothing else in this file. */
const parts: readonly ((...args: never[]) => unknown)[] = [
  controls,
  kindOf,
  stateOf,
  saysUnavailable,
  looksUnavailable,
  begin,
  end,
  isCovered,
  overrule,
  react,
  reactAtOnce,
  isHydration,
  watchDocument,
  watchHistory,
  changeIn,
  countSent,
  forgetRefused,
  watchRequests,
  watchBrowser,
  watchPointer,
  watchClicks,
  hasActed,
  enter,
  standingFor,
  chooseControl,
  aim,
  beginByKey,
  noChoice,
  noteTyped,
  settle,
  watchPresses,
]

/** For `addInitScript`: runs before any other script of the page. */
export const watchScript = (options: WatchOptions): { content: string } => ({
  content: `(() => {\n${parts.join('\n')}\nwatchPresses(${JSON.stringify(options)})\n})()`,
})
