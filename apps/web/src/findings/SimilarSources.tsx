import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languageOfLocale } from '../kernel/language.ts'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { CreateFinding, UpdateFindingSources } from './changes.ts'

const Topic = graphql(`
  fragment SimilarSources_topic on TopicWorkspace {
    id
    similarSources {
      oneId
      otherId
      similarity
    }
    sources {
      id
      kind
      text
    }
    findings {
      id
      sourceIds
    }
  }
`)

/**
 * Pairs of sources that say nearly the same but share no finding: one click creates a finding from both, or adds one to the
 * other's.
 */
export function SimilarSources({ slug, topic: given }: { slug: string; topic: FragmentType<typeof Topic> }) {
  const { id: topicId, similarSources, sources, findings } = readFragment(Topic, given)
  const { i18n } = useLingui()
  const [refused, setRefused] = useState<Refused | null>()
  const again = { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true }
  const [create, creating] = useMutation(CreateFinding, again)
  const [gather, gathering] = useMutation(UpdateFindingSources, again)
  const busy = creating.loading || gathering.loading

  const pairs = similarSources.flatMap(({ oneId, otherId, similarity }) => {
    const both = [oneId, otherId].flatMap((id) => sources.find((source) => source.id === id) ?? [])
    const [one, other] = both
    if (!one || !other) return []
    if (findings.some(({ sourceIds }) => sourceIds.includes(oneId) && sourceIds.includes(otherId))) return []
    const at = findings.findIndex(({ sourceIds }) => sourceIds.includes(oneId) || sourceIds.includes(otherId))
    const hasNote = both.some(({ kind }) => kind !== 'CONTRIBUTION')
    return at >= 0 || hasNote ? [{ one, other, similarity, at }] : []
  })
  if (pairs.length === 0) return null

  async function merge({ one, other, at }: (typeof pairs)[number]) {
    setRefused(undefined)
    const both = [one, other]
    const ids = {
      noteIds: both.flatMap(({ id, kind }) => (kind === 'CONTRIBUTION' ? [] : [id])),
      contributionIds: both.flatMap(({ id, kind }) => (kind === 'CONTRIBUTION' ? [id] : [])),
    }
    const finding = findings[at]
    // A contribution's own words may not be publishable; a note is already worded by an editor.
    const worded = ids.noteIds.length === 1 ? both.filter(({ kind }) => kind !== 'CONTRIBUTION') : both
    const { text } = worded.toSorted((a, b) => b.text.length - a.text.length)[0] ?? one
    const texts = [{ language: languageOfLocale(i18n.locale).api, text: text.slice(0, 4_000) }]
    const result = finding
      ? (await gather({ variables: { input: { id: finding.id, removedIds: [], ...ids } } }).catch(() => null))?.data
          ?.updateFindingSources
      : (
          await create({
            variables: { input: { id: crypto.randomUUID(), eventSlug: slug, topicId, texts, ...ids } },
          }).catch(() => null)
        )?.data?.createFinding
    if (result?.__typename === 'FindingSaved')
      return toast(<Trans id="findings.both-are-in-one-finding">Both are now in one finding.</Trans>)
    setRefused(result && 'message' in result ? result : null)
  }

  return (
    <details open className="mt-4 border-line border-y py-2">
      <summary className="cursor-pointer font-medium text-15">
        <Plural
          id="findings.pairs-of-sources-say-nearly"
          value={pairs.length}
          one="Two sources say nearly the same thing"
          other="# pairs of sources say nearly the same thing"
        />
      </summary>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <ul>
        {pairs.map((pair) => {
          const { one, other, similarity, at } = pair
          const number = at + 1
          const share = i18n.number(similarity, { style: 'percent', maximumFractionDigits: 0 })
          return (
            <li
              key={one.id + other.id}
              className="grid gap-x-6 gap-y-2 py-3 text-15 sm:grid-cols-[1fr_1fr_auto] lg:grid-cols-[1fr_1fr_17rem]"
            >
              <p className="line-clamp-4 [overflow-wrap:anywhere]">{one.text}</p>
              <p className="line-clamp-4 [overflow-wrap:anywhere]">{other.text}</p>
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:grid sm:content-start sm:justify-items-end">
                <StaffButton busy={busy} onClick={() => void merge(pair)}>
                  {at >= 0 ? (
                    <Trans id="findings.put-both-in-finding">Put both in finding {number}</Trans>
                  ) : (
                    <Trans id="findings.combine-into-one-finding">Combine into one finding</Trans>
                  )}
                </StaffButton>
                <span className="text-13 text-ink-3">
                  <Trans id="findings.alike">{share} similar</Trans>
                </span>
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
