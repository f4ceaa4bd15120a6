import { Trans } from '@lingui/react/macro'
import { ArrowRight } from 'lucide-react'
import { changesOf } from './changes.ts'
import { useChangeWords } from './useChangeWords.tsx'

interface ChangesProps {
  kind: string
  before: unknown
  after: unknown
  groups: readonly { key: string; name: string }[]
  /** IANA zone of the event, used for displaying instants. */
  zone: string
}

/** The previous and new value of each changed fact, in words. */
export function ChangeList({ kind, before, after, groups, zone }: ChangesProps) {
  const { nameOf, wordsOf } = useChangeWords(kind, groups, zone)
  const changes = changesOf(kind, before, after)
  if (changes.length === 0) return null

  return (
    <dl className="flex max-w-[56rem] flex-wrap gap-x-6 gap-y-0.5">
      {changes.map((change) => {
        const { fact, of, from, to } = change
        const isLong = Array.isArray(to) && !to.every((each) => typeof each === 'string')
        return (
          <div key={`${fact} ${of}`} className="flex min-w-0 flex-wrap gap-x-2">
            <dt className="text-ink-3 [overflow-wrap:anywhere]">{nameOf(change)}</dt>
            <dd className="min-w-0 [overflow-wrap:anywhere]">
              {from !== undefined && !isLong && (
                <>
                  <span className="text-ink-2">{wordsOf(fact, from)}</span>
                  <ArrowRight
                    size={13}
                    strokeWidth={1.5}
                    aria-hidden
                    className="mx-1.5 inline align-[-2px] text-ink-3"
                  />
                  <span className="sr-only">
                    {' '}
                    <Trans id="common.now">now</Trans>{' '}
                  </span>
                </>
              )}
              {wordsOf(fact, to)}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
