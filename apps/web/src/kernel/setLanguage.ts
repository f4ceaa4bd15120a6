import { graphql } from '../__generated__/index.ts'

export const SetLanguage = graphql(`
  mutation SetLanguage($language: Language!) {
    setLanguage(language: $language) {
      email
      language
    }
  }
`)
