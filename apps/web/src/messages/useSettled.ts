import { useEffect, useState } from 'react'

/** Debounces a value. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const later = setTimeout(() => setSettled(JSON.parse(text)), 350)
    return () => clearTimeout(later)
  }, [text])
  return settled
}
