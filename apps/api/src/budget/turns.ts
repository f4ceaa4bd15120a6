/** Divides long executions into turns, between which the process answers others. */

/** Objects resolved in one turn, over all requests: some milliseconds. */
const nodesOfTurn = 400
/** Milliseconds that large work waits at the end of a turn while small work is under way. */
const longestWay = 25

let resolved = 0
let next: Promise<void> | null = null
let nextOfLarge: Promise<void> | null = null
let smallUnderWay = 0
let onQuiet: (() => void) | null = null

/** Counts what is resolved in the present turn. */
export function takeTurn(nodes: number): void {
  resolved += nodes
}

export const isTurnOver = (): boolean => resolved > nodesOfTurn

/** Small work begins: large work gives way to it between turns. @returns what ends it, to be called once */
export function beginSmall(): () => void {
  smallUnderWay += 1
  return () => {
    smallUnderWay -= 1
    if (smallUnderWay === 0) onQuiet?.()
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

/** Resolves when no small work is under way, or after a while. */
function giveWay(): Promise<void> | undefined {
  if (smallUnderWay === 0) return undefined
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWay)
    onQuiet = () => {
      clearTimeout(timer)
      resolve()
    }
  })
}

/** Shared by all that waits, as there may be thousands of objects. */
function nextTurnOfLarge(): Promise<void> {
  nextOfLarge ??= nextTurn()
    .then(giveWay)
    .then(() => {
      onQuiet = null
      nextOfLarge = null
    })
  return nextOfLarge
}

/** Resolves in a turn in which something may still be resolved. `givesWay`: small work of others goes first. */
export async function untilTurn(givesWay = false): Promise<void> {
  while (isTurnOver()) await (givesWay ? nextTurnOfLarge() : nextTurn())
}
