import { useEffect, useEffectEvent } from 'react'
import { draftKey } from '../../kernel/storedForms.ts'

/** Tells when another tab of this browser has changed the stored form, or removed it by sending or emptying it. */
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
