/**
 * Maps the server's field errors to the ids of the controls that fix them; only the first error per control. `idOf`: maps an
 * input path to a control's id. Default: identity.
 */
export function problemsByControl(
  fields: readonly { path: string; message: string }[],
  idOf: (path: string) => string = (path) => path,
): Record<string, string> {
  const fieldProblems: Record<string, string> = {}
  for (const { path, message } of fields) fieldProblems[idOf(path)] ??= message
  return fieldProblems
}
