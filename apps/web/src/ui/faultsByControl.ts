/**
 * What the server found wrong with the fields of a form, by the id of the control that fixes each. Of several faults at one
 * control the first is shown. `idOf`: from the path of what was sent to that id; the same, if left out.
 */
export function faultsByControl(
  fields: readonly { path: string; message: string }[],
  idOf: (path: string) => string = (path) => path,
): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const { path, message } of fields) faults[idOf(path)] ??= message
  return faults
}
