import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { formatLocale } from '../ui/When.tsx'
import { inOrder, shownName } from './inOrder.ts'
import type { DoorList, DoorPerson } from './useDoorList.ts'
import { useGrowing } from './useGrowing.ts'

/** Badges per print run: fifty sheets. */
const partSize = 500

interface Part {
  people: readonly DoorPerson[]
  /** «501–1000: Ana Ortega – Óscar Peña» */
  label: string
}

function partsOf(people: readonly DoorPerson[]): Part[] {
  const starts = Array.from({ length: Math.ceil(people.length / partSize) }, (_, part) => part * partSize)
  return starts.map((start) => {
    const those = people.slice(start, start + partSize)
    const names = [those[0], those.at(-1)].flatMap((each) => (each ? shownName(each) : []))
    return { people: those, label: `${start + 1}–${start + those.length}: ${names.join(' – ')}` }
  })
}

export interface Printed {
  /** People rendered so far, out of those being printed. */
  shown: readonly DoorPerson[]
  isReady: boolean
  /** Number of people expected. */
  total: number
  /** Empty if everyone is printed at once. */
  parts: readonly Part[]
  part: number
  choosePart: (part: number) => void
}

/** People to print, sorted by name: everyone, or one part of a long list. */
export function usePrinted({ people: all, isWhole }: DoorList, which: 'ALL' | 'PART'): Printed {
  const { i18n } = useLingui()
  const people = useMemo(() => inOrder(all, formatLocale(i18n.locale)), [all, i18n.locale])
  const parts = useMemo(
    () => (which === 'PART' && isWhole && people.length > partSize ? partsOf(people) : []),
    [which, isWhole, people],
  )
  const [chosen, choosePart] = useState(0)
  const part = Math.max(0, Math.min(chosen, parts.length - 1))
  const those = parts[part]?.people ?? people
  const drawn = useGrowing(isWhole ? those.length : 0)
  return {
    shown: those.slice(0, drawn),
    isReady: isWhole && drawn >= those.length,
    total: people.length,
    parts,
    part,
    choosePart,
  }
}
