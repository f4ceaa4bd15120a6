import { useEffect, useEffectEvent } from 'react'
import { draftKey } from '../../kernel/storedForms.ts'

/** Reports when another tab of this browser changes the stored form, or removes it by sending or clearing it. */
export function useOtherTabs(slug: string, onChange: (isRemoved: boolean) => void): void {
  const changed = useEffectEvent(onChange)
  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key === draftKey(slug)) changed(newValue === null)
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [slug])
}
