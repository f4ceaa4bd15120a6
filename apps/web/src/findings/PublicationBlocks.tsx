import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import type { BlockKind } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { TextLink } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

const Desk = graphql(`
  fragment PublicationBlocks_desk on FindingsWorkspace {
    blocks {
      kind
      findingId
      language
    }
    topics {
      title
      findings {
        id
      }
    }
  }
`)

const blockWords: Record<BlockKind, MessageDescriptor> = {
  OPEN_HIT: msg({ id: 'findings.may-identify-someone-2', message: 'May identify someone' }),
  FROZEN: msg({
    id: 'findings.participant-said-that-it-identifies',
    message: 'A participant said it identifies them',
  }),
  WITHOUT_NOTE: msg({ id: 'findings.not-based-on-any-usable', message: 'Not based on any usable note' }),
  STATEMENT_HIT: msg({
    id: 'findings.statement-beside-it-may-tell',
    message: 'A statement next to this finding may identify someone',
  }),
}

/** Lists what must be resolved before publication, with links. */
export function PublicationBlocks({ desk: given }: { desk: FragmentType<typeof Desk> }) {
  const { blocks, topics } = readFragment(Desk, given)
  const { t } = useLingui()
  const [path] = useLocation()
  const findings = topics.reduce((sum, { findings }) => sum + findings.length, 0)
  const places = new Map(
    topics.flatMap(({ title, findings }) => findings.map(({ id }, place) => [id, { title, number: place + 1 }])),
  )
  return (
    <div className="mt-5 grid gap-4">
      {blocks.length > 0 && (
        <Notice
          tone="warning"
          title={
            <Plural
              id="findings.issues-to-resolve-before-publishing"
              value={blocks.length}
              one="One issue to resolve before publishing"
              other="# issues to resolve before publishing"
            />
          }
        >
          <ul className="mt-1 grid list-disc gap-1 ps-5">
            {blocks.map(({ kind, findingId, language }, index) => {
              const place = places.get(findingId ?? '')
              const name = languages.find(({ api }) => api === language)?.name
              const where = place && [`${place.title}, ${place.number}`, name].filter(Boolean).join(' · ')
              return (
                <li key={index}>
                  {place ? <TextLink to={`${path}?finding=${findingId}`}>{where}</TextLink> : where}
                  {where && ' · '}
                  {t(blockWords[kind])}
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
      {blocks.length === 0 && findings > 0 && (
        <Notice
          tone="good"
          title={<Trans id="findings.these-findings-are-ready-to">These findings are ready to publish.</Trans>}
        />
      )}
    </div>
  )
}
