import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { Language, PreviewPart_PreviewFragment, ReportBlockKind } from '../../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../../__generated__/index.ts'
import { languageOfLocale, languages } from '../../kernel/language.ts'
import { paths } from '../../kernel/routes.ts'
import { TextLink } from '../../ui/Button.tsx'
import { showControl } from '../../ui/forms/ErrorSummary.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useQuoted } from '../../ui/quoted.ts'
import { Nothing } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { useList } from '../../ui/useList.ts'
import { When } from '../../ui/When.tsx'
import { ReadingLanguages, TranslationNotes, textIn } from '../inLanguages.tsx'
import { ReportBody } from '../ReportBody.tsx'
import { partWords, ReportChanges } from '../ReportChanges.tsx'
import { AttackPart } from './AttackPart.tsx'
import { IdentifyingTexts } from './IdentifyingTexts.tsx'
import { PublishDialog } from './PublishDialog.tsx'

const Preview = graphql(`
  fragment PreviewPart_preview on ReportPreview {
    number
    hash
    changes {
      ...ReportChanges_change
    }
    blocks {
      kind
      part
      findingId
      recommendationId
      language
      found
    }
    identifyingTexts {
      ...TellingTexts_text
    }
    pendingInstitutes {
      slug
      name
    }
    countersignRequest {
      id
      requestedAt
      pendingInstitutes {
        slug
        name
      }
    }
    content {
      titles {
        language
        text
      }
      languages
      translationNotes {
        language
        text
      }
      institutes {
        slug
        names {
          language
          text
        }
      }
      figures {
        threshold
        groups {
          key
          names {
            language
            text
          }
        }
      }
      chapters {
        findings {
          id
          place
        }
      }
      recommendations {
        id
        place
      }
      ...ReportBody_content
    }
  }
`)

export type Previewed = PreviewPart_PreviewFragment

const blockWords: Record<ReportBlockKind, MessageDescriptor> = {
  NO_TITLE: msg({ id: 'report.it-has-no-title', message: 'The report has no title.' }),
  NO_FINDING: msg({ id: 'report.report-has-no-findings', message: 'The report has no findings.' }),
  UNCHANGED: msg({
    id: 'report.report-is-identical-to-published',
    message: 'The report is identical to the published version.',
  }),
  EVENT_NOT_OVER: msg({
    id: 'report.event-isnt-over-yet-report',
    message: 'The event isn’t over yet. A report says what happened, so it can be published once the event has ended.',
  }),
  UNDER_EMBARGO: msg({ id: 'report.it-is-under-embargo', message: 'The report is under embargo.' }),
  FIGURES_UNCHECKED: msg({
    id: 'report.were-still-checking-that-participation',
    message: 'We’re still checking that the participation figures identify no one. Reload the page in a minute.',
  }),
  FIGURES_REVEAL: msg({
    id: 'report.someone-could-be-identified-from',
    message: 'Someone could be identified from the participation figures. See “Can anyone be identified?”.',
  }),
  NO_EVIDENCE_DAY: msg({
    id: 'report.you-havent-set-date-for',
    message: 'You haven’t set a date for destroying the links to people. Set one under “Links to people”.',
  }),
  MISSING_TEXT: msg({ id: 'report.text-is-missing-in-this', message: 'Some text is missing in this language.' }),
  STALE_TRANSLATION: msg({
    id: 'report.some-texts-are-older-than',
    message: 'Some texts are older than the original. Update or confirm them, or have the report say so.',
  }),
  OPEN_HIT: msg({
    id: 'report.may-identify-someone-rewrite-it',
    message: 'May identify someone. Rewrite it, or have two people from different institutes approve it.',
  }),
  OPEN_HIT_IN_REPORT: msg({
    id: 'report.text-of-report-may-identify',
    message:
      'The text of the report may identify someone. Rewrite it, or have two people from different institutes approve it.',
  }),
  FROZEN: msg({
    id: 'report.participant-said-that-it-identifies',
    message: 'A participant said it identifies them.',
  }),
  WITHOUT_NOTE: msg({ id: 'report.not-based-on-any-usable', message: 'Not based on any usable note.' }),
  RECOMMENDATION_WITHOUT_FINDING: msg({
    id: 'report.this-recommendation-isnt-based-on',
    message: 'This recommendation isn’t based on any finding in the report. Choose at least one.',
  }),
  STATEMENT_HIT: msg({
    id: 'report.statement-beside-it-may-tell',
    message: 'A statement next to this finding may identify someone.',
  }),
}

interface PreviewProps {
  slug: string
  /** Version of the report's draft. */
  version: number
  preview: FragmentType<typeof Preview>
  canPublish: boolean
  canEditTopics: boolean
  onRefetch: () => void
}

/** Preview of the next version, its blocks, and the publish button. */
export function PreviewPart({ slug, version, preview: given, canPublish, canEditTopics, onRefetch }: PreviewProps) {
  const preview = readFragment(Preview, given)
  const { i18n } = useLingui()
  const [publishing, setPublishing] = useState(false)
  const own = languageOfLocale(i18n.locale).api
  const { content, number, blocks, changes } = preview
  const reading = useMemo(() => ({ language: own, beside: null }), [own])
  const names = new Map(content.figures.groups.map((group) => [group.key, textIn(group.names, own)?.text ?? group.key]))
  // Figures that reveal something are reported, and can be withheld, in the publish dialog.
  const isBlocked = blocks.some(({ kind }) => kind !== 'FIGURES_REVEAL')
  return (
    <section aria-labelledby="preview-title" className="mt-4 border-line-strong border-t pt-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="preview-title" className="text-20">
          <Trans id="report.version-as-it-would-be">Version {number}, as it would be published</Trans>
        </h2>
        {canPublish && !preview.countersignRequest && (
          <StaffButton kind="primary" disabled={isBlocked} onClick={() => setPublishing(true)}>
            <Trans id="report.publish-version">Publish version {number}</Trans>
          </StaffButton>
        )}
      </div>
      <div className="mt-4 grid gap-4">
        {preview.countersignRequest && <Asked slug={slug} asked={preview.countersignRequest} />}
        {blocks.length === 0 && !preview.countersignRequest && (
          <Notice tone="good" title={<Trans id="report.ready-to-publish">Ready to publish.</Trans>} />
        )}
        {blocks.length > 0 && <Blocks blocks={blocks} content={content} />}
      </div>
      {canPublish && <AttackPart slug={slug} version={version} names={names} threshold={content.figures.threshold} />}
      <IdentifyingTexts slug={slug} texts={preview.identifyingTexts} canEditTopics={canEditTopics} />
      <ReadingLanguages value={reading}>
        {changes.length > 0 && (
          <div className="mt-8">
            <h3 className="mb-2 font-medium text-17">
              <Trans id="report.what-has-changed-since-version">What has changed since version {number - 1}</Trans>
            </h3>
            <ReportChanges changes={changes} />
          </div>
        )}
        {content.chapters.length === 0 ? (
          <div className="mt-8">
            <Nothing title={<Trans id="report.no-findings-yet">No findings yet</Trans>}>
              <Trans id="report.report-is-composed-from-findings">
                A report is made from findings. Write them first. They appear here by topic.
              </Trans>
            </Nothing>
          </div>
        ) : (
          <div className="mt-8 max-w-[46rem] border-line border-s ps-5 text-17 sm:ps-8">
            <p className="font-serif text-32">{textIn(content.titles, own)?.text ?? '–'}</p>
            <TranslationNotes notes={content.translationNotes} />
            <ReportBody content={content} />
          </div>
        )}
      </ReadingLanguages>
      {publishing && (
        <PublishDialog
          slug={slug}
          version={version}
          preview={preview}
          names={names}
          onClose={() => setPublishing(false)}
          onRefetch={onRefetch}
        />
      )}
    </section>
  )
}

/** A pending request: whose agreement is missing, and a link to withdraw it. */
function Asked({
  slug,
  asked: { requestedAt, pendingInstitutes },
}: {
  slug: string
  asked: NonNullable<Previewed['countersignRequest']>
}) {
  const list = useList()
  const institutes = list(pendingInstitutes.map(({ name }) => name))
  return (
    <Notice
      title={
        <Trans id="report.this-version-waits-for-agreement">
          This version is waiting for agreement from {institutes}.
        </Trans>
      }
    >
      <p>
        <Trans id="report.asked-for-on-it-is">
          Agreement requested on <When at={requestedAt} as="dates" />. The version is published as soon as everyone
          agrees. If its text changes, you have to request agreement again.
        </Trans>{' '}
        <TextLink to={paths.manage(slug, 'countersign')}>
          <Trans id="report.see-what-waits-for-agreement">See what’s waiting for agreement</Trans>
        </TextLink>
      </p>
    </Notice>
  )
}

function Blocks({ blocks, content }: Pick<Previewed, 'blocks' | 'content'>) {
  const all = [...content.chapters.flatMap(({ findings }) => findings), ...content.recommendations]
  const places = new Map(all.map(({ id, place }) => [id, place]))
  return (
    <Notice
      tone="warning"
      title={
        <Plural
          id="report.issues-to-resolve-first"
          value={blocks.length}
          one="One issue to resolve first"
          other="# issues to resolve first"
        />
      }
    >
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {blocks.map((block, place) => (
          <li key={place}>
            <Block block={block} place={places.get(block.findingId ?? block.recommendationId ?? '')} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Leads to the outdated texts of a language, above the preview. */
function ToTranslation({ language, name }: { language: Language; name: string }) {
  const heading = `translation-${language}`
  return (
    <a
      href={`#${heading}`}
      onClick={(press) => {
        if (showControl(heading)) press.preventDefault()
      }}
      className="font-medium text-accent underline underline-offset-4"
    >
      {name}
    </a>
  )
}

function Block({
  block: { kind, part, language, found },
  place,
}: {
  block: Previewed['blocks'][number]
  place?: string
}) {
  const { t } = useLingui()
  const list = useList()
  const quoted = useQuoted()
  const name = languages.find(({ api }) => api === language)?.name
  const where = list([place ?? (part && t(partWords[part])), name].filter((each) => each != null))
  return (
    <>
      {kind === 'STALE_TRANSLATION' && language ? (
        <>
          <ToTranslation language={language} name={name ?? ''} />
          {' · '}
        </>
      ) : (
        where !== '' && (
          <span className="font-medium text-ink">
            <Trans id="report.where">{where}:</Trans>{' '}
          </span>
        )
      )}
      {t(blockWords[kind])}
      {found && <span className="font-medium text-ink"> {quoted(found)}</span>}
    </>
  )
}
