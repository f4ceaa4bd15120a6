import { graphql } from '../__generated__/index.ts'

/** All that the page of an import shows. */
export const ImportFacts = graphql(`
  fragment ImportPage_Import on RegistrationImport {
    id
    purpose
    state
    fileName
    encoding
    separator
    source
    rowCount
    readyCount
    invalidCount
    skippedCount
    doneCount
    columns {
      index
      title
      samples
    }
    mapping {
      columns {
        column
        field
        questionKey
        optionKey
      }
      groups {
        value
        groupKey
      }
      groupKey
      country
      languages
    }
    groupValues {
      value
      rowCount
      groupKey
    }
  }
`)

/** The event's questions, as possible meanings of columns. */
export const MappedEvent = graphql(`
  fragment ImportMapping_Event on Event {
    slug
    startsAt
    zone
    groups {
      key
      name
    }
    questions {
      key
      label
      options {
        key
        label
      }
    }
  }
`)
