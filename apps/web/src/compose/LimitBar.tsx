import type { ComposedRoom } from './useComposition.ts'

type Limit = Pick<ComposedRoom['limits'][number], 'minimum' | 'target' | 'maximum' | 'before' | 'after'>

/**
 * One limit as a bar: a band from minimum to maximum, a line at the target, and the current and composed counts on it.
 * The table beside it gives the same numbers.
 */
export function LimitBar({ minimum, target, maximum, before, after }: Limit) {
  const most = Math.max(1, before, after, minimum, target ?? 0, maximum ?? 0)
  // Without a maximum, extend the band past the highest value.
  const end = maximum ?? most * 1.15
  const whole = Math.max(most, end)
  const at = (people: number) => `${(people / whole) * 100}%`
  return (
    <div aria-hidden="true" className="relative mt-1 h-3 max-w-72">
      <span
        className="absolute inset-y-0 border-control border-x bg-line"
        style={{ insetInlineStart: at(minimum), inlineSize: at(end - minimum) }}
      />
      <span className="absolute top-1 h-1 bg-accent" style={{ inlineSize: at(after) }} />
      <span
        className="absolute top-0.5 size-2 -translate-x-1/2 rounded-full border-2 border-ink bg-paper rtl:translate-x-1/2"
        style={{ insetInlineStart: at(before) }}
      />
      {target != null && (
        <span
          className="absolute -top-0.5 h-4 w-0.5 -translate-x-1/2 bg-ink"
          style={{ insetInlineStart: at(target) }}
        />
      )}
    </div>
  )
}

const shape = 'inline-block shrink-0'

/** Legend symbols for the parts of a bar. */
export const limitShapes = {
  bounds: <span className={`${shape} h-3 w-5 border-control border-x bg-line`} />,
  before: <span className={`${shape} size-2 rounded-full border-2 border-ink bg-paper`} />,
  after: <span className={`${shape} h-1 w-5 bg-accent`} />,
  target: <span className={`${shape} h-4 w-0.5 bg-ink`} />,
}
