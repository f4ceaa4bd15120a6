import { useEffect, useState } from 'react'

/** Items added per step, few enough that the page stays responsive. */
const step = 200

/** Counts up to `most` in steps, so that the page stays responsive while thousands are rendered. */
export function useGrowing(most: number): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (count >= most) return
    const later = setTimeout(() => setCount((before) => before + step))
    return () => clearTimeout(later)
  }, [count, most])
  return Math.min(count, most)
}
