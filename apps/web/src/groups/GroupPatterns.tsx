import { colourOf, type Pattern, palette } from './palette.ts'

/** The groups' fills as SVG patterns; `scope` keeps the ids of two pictures on one page distinct. */
export function GroupPatterns({ scope, places, size }: { scope: string; places: number; size: number }) {
  return (
    <defs>
      {palette.slice(0, places).map(({ pattern }, place) => (
        <pattern
          key={pattern}
          id={`${scope}-${place}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          viewBox="0 0 8 8"
        >
          <rect width="8" height="8" fill={colourOf(place)} />
          <g stroke="var(--raised)" strokeWidth="1.5" fill="var(--raised)" opacity="0.62">
            <Marks pattern={pattern} />
          </g>
        </pattern>
      ))}
    </defs>
  )
}

export const patternFill = (scope: string, place: number): string => `url(#${scope}-${place % palette.length})`

function Marks({ pattern }: { pattern: Pattern }) {
  switch (pattern) {
    case 'solid':
      return null
    case 'diagonal':
      return <path d="M-2 2 2 -2M-2 10 10 -2M6 10 10 6" />
    case 'counter-diagonal':
      return <path d="M-2 6 2 10M-2 -2 10 10M6 -2 10 2" />
    case 'dots':
      return <path d="M2 2h.01M6 6h.01" strokeWidth="2.4" strokeLinecap="round" />
    case 'rows':
      return <path d="M0 2H8M0 6H8" />
    case 'columns':
      return <path d="M2 0V8M6 0V8" />
    case 'crosses':
      return <path d="M0 4H8M4 0V8" />
    case 'checks':
      return <path d="M0 0H4V4H0zM4 4H8V8H4z" stroke="none" />
    default:
      return pattern satisfies never
  }
}
