import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { useMutation } from '../../kernel/data.ts'
import { isEmpty, type KeptDraft, type useDraft } from './draft.ts'

const SaveDraft = graphql(`
  mutation SaveDraft($slug: String!, $content: String!) {
    saveDraft(eventSlug: $slug, content: $content) {
      __typename
      ... on DraftSaved {
        draft {
          version
        }
      }
    }
  }
`)

const ForgetDraft = graphql(`
  mutation ForgetDraft($slug: String!) {
    deleteDraft(eventSlug: $slug) {
      __typename
    }
  }
`)

/** Debounce in milliseconds. */
const rest = 2_000

/** Saves the draft of a signed-in person on the server, a moment after each change; failures are retried with the next one. */
export function useKeeping(
  slug: string,
  isSignedIn: boolean,
  elsewhere: KeptDraft | null,
  draft: Pick<ReturnType<typeof useDraft>, 'values' | 'saved' | 'startAgain'>,
) {
  const [save] = useMutation(SaveDraft)
  const [forget] = useMutation(ForgetDraft)
  const [isKept, setKept] = useState(elsewhere !== null)
  const known = useRef(elsewhere?.content ?? '')
  const { values } = draft

  const keep = useEffectEvent(async (content: string) => {
    const answer = await save({ variables: { slug, content } }).catch(() => null)
    const result = answer?.data?.saveDraft
    if (result?.__typename !== 'DraftSaved') return setKept(false)
    known.current = content
    draft.saved(result.draft.version)
    setKept(true)
  })

  useEffect(() => {
    const content = JSON.stringify(values)
    if (!isSignedIn || isEmpty(values) || content === known.current) return
    const timer = setTimeout(() => void keep(content), rest)
    return () => clearTimeout(timer)
  }, [isSignedIn, values])

  return {
    isKept,
    startAgain: () => {
      draft.startAgain()
      known.current = ''
      setKept(false)
      if (isSignedIn) void forget({ variables: { slug } }).catch(() => {})
    },
  }
}
