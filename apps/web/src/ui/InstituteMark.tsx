/** An institute's logo; decorative, as its name is next to it. */
export function InstituteMark({ markUrl, size }: { markUrl: string | null | undefined; size: number }) {
  if (!markUrl) return null
  return (
    <img src={markUrl} alt="" width={size} height={size} className="shrink-0 object-contain" style={{ height: size }} />
  )
}
