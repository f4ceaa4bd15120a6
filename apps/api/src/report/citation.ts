/** Licence, DOI and ISBN: what editors send, what is stored, and what a version says of them. */
import type { CitationFacts } from '@plenaria/domain/report/content'
import { checkDoi, checkIsbn, doiIn, isbnIn, type Licence, licences } from '@plenaria/schema/citing'
import type { FieldProblem } from '@plenaria/schema/words'
import type { ReportCitationInput } from '../__generated__/resolvers.ts'

export const citationProblems = ({ doi, isbn }: ReportCitationInput): FieldProblem[] => [
  ...checkDoi('citation.doi', doi),
  ...checkIsbn('citation.isbn', isbn),
]

export const storedCitation = ({ licence, doi, isbn }: ReportCitationInput) => ({
  licence: licence ?? null,
  doi: doiIn(doi) || null,
  isbn: isbnIn(isbn) || null,
})

/** Undefined: nothing of it is given. */
export function citationIn({ licence, doi, isbn }: CitationFacts): CitationFacts | undefined {
  return licence === null && doi === null && isbn === null ? undefined : { licence, doi, isbn }
}

/** A check keeps the column to those of the contract. */
export const licenceIn = ({ licence }: CitationFacts): Licence | null =>
  licences.find((each) => each === licence) ?? null
