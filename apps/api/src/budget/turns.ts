/** Divides long executions into turns, between which the process serves others. */

/** Objects resolved in one turn across all requests: some milliseconds. */
const nodesOfTurn = 400
/** Upper bound in milliseconds on how long large work waits for running small work, at its start and after each turn. */
const maxYield = 60

let resolved = 0
let next: Promise<void> | null = null
let nextOfLarge: Promise<void> | null = null
let smallUnderWay = 0
/** Whether small work began since large work last yielded. */
let isTurnPending = false
let onQuiet: (() => void) | null = null

/** Counts resolved objects of the current turn. */
export function takeTurn(nodes: number): void {
  resolved += nodes
}

/** `givesWay`: whether it is large work, which small work interrupts. */
export const isTurnOver = (givesWay = false): boolean => resolved > nodesOfTurn || (givesWay && isTurnPending)

/** Begins small work, to which large work yields between turns. @returns a function that ends it; call it once */
export function beginSmall(): () => void {
  smallUnderWay += 1
  isTurnPending = true
  return () => {
    smallUnderWay -= 1
    if (smallUnderWay > 0) return
    isTurnPending = false
    onQuiet?.()
  }
}

function nextTurn(): Promise<void> {
  next ??= new Promise((resolve) => {
    setImmediate(() => {
      resolved = 0
      next = null
      resolve()
    })
  })
  return next
}

/** Resolves when no small work is running, or after a timeout. */
function giveWay(): Promise<void> | undefined {
  if (smallUnderWay === 0) return undefined
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, maxYield)
    onQuiet = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}

/** Shared by all waiters, as there may be thousands of objects. */
function nextTurnOfLarge(): Promise<void> {
  nextOfLarge ??= nextTurn()
    .then(giveWay)
    .then(() => {
      onQuiet = null
      nextOfLarge = null
      isTurnPending = false
    })
  return nextOfLarge
}

/** Resolves in a turn with capacity left. `givesWay`: other clients' small work goes first. */
export async function untilTurn(givesWay = false): Promise<void> {
  while (isTurnOver(givesWay)) await (givesWay ? nextTurnOfLarge() : nextTurn())
}
