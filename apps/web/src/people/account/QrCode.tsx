import { encode } from 'uqr'

/** Dark on light in both themes, as cameras expect. `label`: accessible name. */
export default function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { border: 0 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg role="img" aria-label={label} viewBox={`-3 -3 ${size + 6} ${size + 6}`} className="w-52 max-w-full bg-[#fff]">
      <path d={squares.join('')} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
