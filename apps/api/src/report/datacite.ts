/** A version's metadata as DataCite takes it to register a DOI (schema 4, JSON: https://schema.datacite.org/). */
import { languagesOf, type Texts } from '@plenaria/domain/report/content'
import { doiAddress, licenceFacts } from '@plenaria/schema/citing'
import { languages, tag } from '@plenaria/schema/languages'
import { summaryText } from '@plenaria/schema/richText/plain'
import { formattedAsChecked } from '../request/richText.ts'
import { localised, textIn } from '../request/texts.ts'
import { licenceIn } from './citation.ts'
import { versionPath } from './files.ts'
import type { PublishedVersion } from './read.ts'

const schema = 'http://datacite.org/schema/kernel-4'

export function dataciteOf({ content, slug, number, publishedAt }: PublishedVersion, siteUrl: string) {
  const written = languagesOf(content, languages)
  const [first = 'en'] = written
  const named = content.institutes.map(({ slug: key, names }) => textIn(first, names) ?? key)
  const { doi = null, isbn = null } = content.citation ?? {}
  const licence = content.citation ? licenceIn(content.citation) : null
  const inEach = (texts: Texts) =>
    written.flatMap((language) => {
      const text = localised(texts)[language]
      return text === undefined ? [] : { text, lang: tag(language) }
    })
  return {
    schemaVersion: schema,
    ...(doi !== null && { id: doiAddress(doi), doi }),
    url: siteUrl + versionPath(slug, number),
    identifiers: isbn === null ? [] : [{ identifier: isbn.replaceAll('-', ''), identifierType: 'ISBN' }],
    creators: named.map((name) => ({ name, nameType: 'Organizational' })),
    titles: inEach(content.titles).map(({ text, lang }, index) => ({
      title: text,
      lang,
      ...(index > 0 && { titleType: 'TranslatedTitle' }),
    })),
    publisher: { name: named[0] ?? '' },
    publicationYear: publishedAt.getUTCFullYear(),
    types: { resourceTypeGeneral: 'Report', resourceType: 'Consultation report' },
    language: tag(first),
    dates: [{ date: publishedAt.toISOString().slice(0, 10), dateType: 'Issued' }],
    version: String(number),
    descriptions: inEach(content.introductions).map(({ text, lang }) => ({
      description: summaryText(formattedAsChecked(text)),
      lang,
      descriptionType: 'Abstract',
    })),
    rightsList: licence
      ? [
          {
            rights: licenceFacts[licence].name,
            rightsUri: licenceFacts[licence].url,
            rightsIdentifier: licenceFacts[licence].spdx.toLowerCase(),
            rightsIdentifierScheme: 'SPDX',
            schemeUri: 'https://spdx.org/licenses/',
          },
        ]
      : [],
    relatedIdentifiers:
      number === 1
        ? []
        : [
            {
              relatedIdentifier: siteUrl + versionPath(slug, number - 1),
              relatedIdentifierType: 'URL',
              relationType: 'IsNewVersionOf',
            },
          ],
  }
}
