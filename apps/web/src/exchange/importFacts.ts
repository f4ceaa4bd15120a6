import { graphql } from '../__generated__/index.ts'

/** All data shown on an import's page. */
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

/** The event's questions, to which columns can be mapped. */
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
