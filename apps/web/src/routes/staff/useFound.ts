import { useQuery } from '@apollo/client/react'
import { useDeferredValue } from 'react'
import { graphql } from '../../__generated__/index.ts'

const StaffToGoTo = graphql(`
  query StaffToGoTo {
    viewer {
      email
      memberships {
        institute {
          slug
          name
          members {
            id
            name
            role
          }
        }
      }
    }
  }
`)

const OrganisationsToGoTo = graphql(`
  query OrganisationsToGoTo($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      organisations {
        matching(search: $search) {
          key
          names
          registrations
        }
      }
    }
  }
`)

const minLength = 2
const maxOrganisations = 5

/** Members of the viewer's institutes whom the viewer may see; empty until two characters are typed. */
export function useStaffFound(search: string) {
  const { data } = useQuery(StaffToGoTo, { skip: search.length < minLength })
  if (search.length < minLength) return []
  return (data?.viewer?.memberships ?? []).flatMap(({ institute }) =>
    institute.members.map((member) => ({ ...member, institute })),
  )
}

/** Organisations of the event's registrants, for viewers who may see them. Without `slug`, finds nothing. */
export function useOrganisationsFound(search: string, slug: string | null) {
  const wanted = useDeferredValue(search)
  const skip = slug === null || wanted.length < minLength
  const { data, previousData } = useQuery(OrganisationsToGoTo, {
    variables: { slug: slug ?? '', search: wanted },
    skip,
    fetchPolicy: 'no-cache',
  })
  return skip ? [] : ((data ?? previousData)?.event?.organisations?.matching ?? []).slice(0, maxOrganisations)
}
