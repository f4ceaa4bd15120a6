import { useEffect, useState } from 'react'
import type { CompositionProgressSubscription } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

const Progress = graphql(`
  subscription CompositionProgress($slug: String!, $run: ID!) {
    compositionProgress(slug: $slug, run: $run) {
      stage
      bound
      best
      odds
      done
      of
    }
  }
`)

export type ShownProgress = CompositionProgressSubscription['compositionProgress']

/** Delay before showing progress, in milliseconds; most compositions finish sooner. */
const quiet = 600

/** Progress of a running composition: undefined until `quiet` has passed, null while nothing is known yet. */
export function useProgress(slug: string, run: string, isUnderWay: boolean): ShownProgress | null | undefined {
  const [progress, setProgress] = useState<{ run: string; latest: ShownProgress | null }>()
  useEffect(() => {
    if (!isUnderWay) return
    let isOver = false
    let hangUp = () => {}
    const follow = async () => {
      setProgress({ run, latest: null })
      const line = await import('../kernel/line.ts')
      if (isOver) return
      hangUp = line.follow(
        Progress,
        { slug, run },
        {
          onChange: (message) => {
            const latest = (message as CompositionProgressSubscription | null | undefined)?.compositionProgress
            if (latest && !isOver) setProgress({ run, latest })
          },
          onLine: () => {},
          onBroken: () => {},
        },
      )
    }
    const timer = setTimeout(() => void follow().catch(() => {}), quiet)
    return () => {
      isOver = true
      clearTimeout(timer)
      hangUp()
      setProgress(undefined)
    }
  }, [slug, run, isUnderWay])
  return progress?.run === run ? progress.latest : undefined
}
