import { useMutation } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { graphql } from '../__generated__/index.ts'
import { toast } from '../ui/Toast.tsx'

const TagRegistrations = graphql(`
  mutation TagRegistrations($input: TagRegistrationsInput!) {
    tagRegistrations(input: $input) {
      __typename
      ... on RegistrationsTagged {
        registrations {
          reference
          ...Tags_Registration
        }
        refused {
          reference
          refusal {
            ... on Refusal {
              message
            }
          }
        }
      }
      ... on InvalidInput {
        fields {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface Tagging {
  references: readonly string[]
  /** Tag ids. */
  add: readonly string[]
  remove: readonly string[]
}

/** Adds and removes tags; a toast shows the number of applications and can undo the change. */
export function useTagging(slug: string) {
  const [send, { loading }] = useMutation(TagRegistrations)

  /** @returns whether the request succeeded */
  async function tag({ references, add, remove }: Tagging, isUndo = false): Promise<boolean> {
    const input = { eventSlug: slug, references: [...references], add: [...add], remove: [...remove] }
    const answer = await send({ variables: { input } }).then(
      ({ data }) => data?.tagRegistrations,
      () => undefined,
    )
    if (answer?.__typename !== 'RegistrationsTagged') {
      const first = answer?.__typename === 'InvalidInput' ? answer.fields[0]?.message : undefined
      toast(first ?? answer?.message ?? <NothingTagged />)
      return false
    }
    const { registrations, refused } = answer
    const changed = registrations.map(({ reference }) => reference)
    const undo = () => void tag({ references: changed, add: remove, remove: add }, true)
    toast(
      <>
        <Outcome count={changed.length} isRemoval={add.length === 0} />
        {refused[0] && (
          <>
            {' '}
            <UnchangedApplications count={refused.length} why={refused[0].refusal.message} />
          </>
        )}
      </>,
      changed.length > 0 && !isUndo ? undo : undefined,
    )
    return true
  }

  return { tag, busy: loading }
}

function Outcome({ count, isRemoval }: { count: number; isRemoval: boolean }) {
  return isRemoval ? (
    <Plural
      id="tags.removed-from-applications"
      value={count}
      one="Tag removed from # application."
      other="Tag removed from # applications."
    />
  ) : (
    <Plural
      id="tags.added-to-applications"
      value={count}
      one="Tag added to # application."
      other="Tag added to # applications."
    />
  )
}

/** `why`: the first reason, in the server's words. */
function UnchangedApplications({ count, why }: { count: number; why: string }) {
  return (
    <>
      <Plural
        id="tags.applications-not-changed"
        value={count}
        one="# application didn’t change:"
        other="# applications didn’t change:"
      />{' '}
      {why}
    </>
  )
}

function NothingTagged() {
  return <Trans id="common.connection-lost">Connection lost. Nothing was changed.</Trans>
}
