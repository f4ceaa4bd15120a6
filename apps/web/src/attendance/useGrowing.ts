import { useEffect, useState } from 'react'

/** How many more at a time: as many as are drawn without a page that seems to hang. */
const step = 200

/** Counts up to `most`, a part in each turn, so that thousands are drawn while the page answers. */
export function useGrowing(most: number): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    if (count >= most) return
    const later = setTimeout(() => setCount((before) => before + step))
    return () => clearTimeout(later)
  }, [count, most])
  return Math.min(count, most)
}
