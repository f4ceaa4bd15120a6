/** Divides long executions into turns, between which the process answers others. */

/** Objects resolved in one turn, over all requests: some milliseconds. */
const nodesOfTurn = 400

let resolved = 0
let next: Promise<void> | null = null

/** Counts what is resolved in the present turn. */
export function takeTurn(nodes: number): void {
  resolved += nodes
}

export const isTurnOver = (): boolean => resolved > nodesOfTurn

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

/** Resolves in a turn in which something may still be resolved. */
export async function untilTurn(): Promise<void> {
  while (isTurnOver()) await nextTurn()
}
