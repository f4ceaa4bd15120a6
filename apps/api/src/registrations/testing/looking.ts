/** Operations by which tests look at registrations, and the shape of what they see. */

/** Every field that policy may mask, and what it says of them. */
const shownFields = /* GraphQL */ `
  reference state name email organisation country languages motivation protected
  group { key } answers { questionKey values } masked { field revealable }`

export interface Shown {
  reference: string
  state: string
  name: string | null
  email: string | null
  organisation: string | null
  country: string | null
  languages: string[]
  motivation: string | null
  protected: boolean
  group: { key: string }
  answers: { questionKey: string; values: string[] }[]
  masked: { field: string; revealable: boolean }[]
}

export const lookDocument = /* GraphQL */ `
  query ($reference: String!) { registration(reference: $reference) { ${shownFields} } }`

export const pageDocument = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String, $filter: RegistrationFilter, $sort: RegistrationSort) {
    event(slug: $slug) {
      registrations(first: $first, after: $after, filter: $filter, sort: $sort) {
        edges { cursor node { ${shownFields} } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }`

export interface ShownPage {
  edges: { cursor: string; node: Shown }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

export const revealDocument = /* GraphQL */ `
  mutation ($input: RevealFieldInput!) {
    answer: revealField(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code message } }
      ... on SecondFactorNeeded { isSetUp }
      ... on FieldRevealed { reference field values { field values } }
    }
  }`

export const shareDocument = /* GraphQL */ `
  mutation ($input: SetSharingInput!) {
    answer: setSharing(input: $input) {
      __typename
      ... on Refusal { message }
      ... on SharingSet { registration { version sharing { institute { slug } purpose given } } }
      ... on TermsChanged { registration { sharing { terms access given } } }
    }
  }`
