/**
 * The server's field errors, by the id of the control that fixes each; the first one per control. `idOf`: maps an input path to that id;
 * identity if omitted.
 */
export function faultsByControl(
  fields: readonly { path: string; message: string }[],
  idOf: (path: string) => string = (path) => path,
): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const { path, message } of fields) faults[idOf(path)] ??= message
  return faults
}
