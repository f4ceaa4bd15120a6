/** A problem that the person who starts the product can fix. Its message is one line that says what to do. */
export class Trouble extends Error {}

/** The reason for an unknown error, in a word or a line. */
export function reasonOf(fault: unknown): string {
  if (fault instanceof AggregateError && fault.errors.length > 0) return reasonOf(fault.errors[0])
  if (fault instanceof Error) {
    const { code } = fault as NodeJS.ErrnoException
    return fault.message || code || fault.name
  }
  return String(fault)
}
