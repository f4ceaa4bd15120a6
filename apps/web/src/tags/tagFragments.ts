import { graphql } from '../__generated__/index.ts'

export const TagFacts = graphql(`
  fragment TagFacts on Tag {
    id
    name
    colour
    applications
  }
`)

export const TagsOfRegistration = graphql(`
  fragment Tags_Registration on Registration {
    reference
    tags {
      id
      name
      colour
    }
  }
`)

export const EventTags = graphql(`
  query EventTags($slug: String!) {
    event(slug: $slug) {
      slug
      tags {
        ...TagFacts
      }
      viewerCan {
        tag
        manageTags
      }
    }
  }
`)
