/**
 * The server's field errors, by the id of the control that fixes each; the first one per control. `idOf`: maps an input path to that id;
 * identity if omitted.
 */
export function problemsByControl(
  fields: readonly { path: string; message: string }[],
  idOf: (path: string) => string = (path) => path,
): Record<string, string> {
  const fieldProblems: Record<string, string> = {}
  for (const { path, message } of fields) fieldProblems[idOf(path)] ??= message
  return fieldProblems
}
