/** Process termination. */

/** Runs `stop` once on SIGTERM or SIGINT, then exits; a second signal exits at once. */
export function stopOnSignal(stop: () => Promise<unknown>): void {
  let stopping = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

/** Prints one line that says what to do, and exits with a non-zero code. */
export function failWith(fault: unknown): never {
  console.error(lineFor(fault))
  process.exit(1)
}

function lineFor(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  if (code === 'EADDRINUSE') return 'The port is taken. Stop what uses it, or set PORT to another.'
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return 'The database cannot be reached. Check DATABASE_URL and that PostgreSQL runs.'
  return fault instanceof Error ? fault.message : String(fault)
}
