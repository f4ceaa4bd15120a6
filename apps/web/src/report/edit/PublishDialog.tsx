import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Language, PublishReportMutation } from '../../__generated__/graphql.ts'
import { graphql } from '../../__generated__/index.ts'
import { Inferences, type Names } from '../../attack/Inferences.tsx'
import { languageOfLocale, languages } from '../../kernel/language.ts'
import { paths } from '../../kernel/routes.ts'
import { EmailsLabel } from '../../planned/EmailsLabel.tsx'
import { usePeople } from '../../planned/preview.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { Checkbox } from '../../ui/forms/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RefusalNotice, type Refused } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { useList } from '../../ui/useList.ts'
import { textIn } from '../inLanguages.tsx'
import { ProposedChange } from './AttackPart.tsx'
import type { Previewed } from './PreviewPart.tsx'
import { useWithhold } from './useWithhold.ts'

const PublishReport = graphql(`
  mutation PublishReport($input: PublishReportInput!) {
    publishReport(input: $input) {
      __typename
      ... on ReportPublished {
        version {
          number
        }
      }
      ... on Refusal {
        message
      }
      ... on ReportReveals {
        inferences {
          ...Inferences_inference
        }
        change {
          groups
          countries
          total
        }
      }
    }
  }
`)

type Reveals = Extract<PublishReportMutation['publishReport'], { __typename: 'ReportReveals' }>

interface DialogProps {
  slug: string
  /** Version of the report's draft. */
  version: number
  preview: Previewed
  /** Names of groups, by key. */
  names: Names
  onClose: () => void
  onRefetch: () => void
}

/** Final confirmation: summarises what will be public permanently. */
export function PublishDialog({ slug, version, preview, names, onClose, onRefetch }: DialogProps) {
  const { t } = useLingui()
  const list = useList()
  const [isSure, setSure] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()
  const [publish, { loading }] = useMutation(PublishReport, { refetchQueries: ['ReportToEdit'] })
  const [reveals, setReveals] = useState<Reveals | null>(null)
  const { number, hash, pendingInstitutes } = preview
  const people = usePeople({ kind: 'PUBLISH_REPORT', args: { input: { eventSlug: slug, hash } } })
  const agreeing = list(pendingInstitutes.map(({ name }) => name))

  async function confirm() {
    setRefused(undefined)
    const answer = await publish({ variables: { input: { eventSlug: slug, hash } } }).catch(() => null)
    const result = answer?.data?.publishReport
    if (result?.__typename === 'ReportPublished')
      toast(
        <Trans id="report.published-everybody-can-read-version">
          Published. Everyone can now read version {number}.
        </Trans>,
      )
    else if (result?.__typename === 'CountersignPending')
      toast(<Trans id="report.requested-agreement-pending">Requested. Agreement pending: {agreeing}.</Trans>)
    else if (result?.__typename === 'ReportReveals') return setReveals(result)
    else if (result?.__typename !== 'ActionPlanned') return setRefused(result ?? null)
    onClose()
  }

  return (
    <Dialog title={<Trans id="report.publish-version-number">Publish version {number}?</Trans>} onClose={onClose}>
      <div className="mt-4 grid gap-4 text-15">
        {refused !== undefined && (
          <RefusalNotice
            refused={refused}
            onRefetch={() => {
              onClose()
              onRefetch()
            }}
          />
        )}
        {reveals && (
          <Revealed slug={slug} version={version} names={names} reveals={reveals} onWithheld={() => setReveals(null)} />
        )}
        <Facts slug={slug} preview={preview} />
        {pendingInstitutes.length > 0 && (
          <p>
            <Trans id="report.it-takes-agreement-of-until">
              This needs the agreement of {agreeing}. Until then, nothing is public.
            </Trans>
          </p>
        )}
        <p>
          {people === 0 ? (
            <Trans id="common.nobody-is-emailed-you-can">No one will be emailed. You can undo this for a minute.</Trans>
          ) : (
            <Trans id="report.you-can-undo-it-for">You can undo this for a minute.</Trans>
          )}
        </p>
        <Checkbox
          id="sure"
          checked={isSure}
          onChecked={setSure}
          label={
            <Trans id="report.i-have-read-it-as">
              I’ve read the report as it will be published. I know it can’t be changed afterwards, only corrected or
              withdrawn publicly.
            </Trans>
          }
        />
      </div>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton
          kind="primary"
          busy={loading || people === null}
          disabled={!isSure || reveals !== null}
          onClick={() => void confirm()}
        >
          <EmailsLabel
            press={
              pendingInstitutes.length > 0
                ? t({ id: 'report.ask-for-agreement', message: 'Ask for agreement' })
                : t({ id: 'report.publish-version', message: `Publish version ${number}` })
            }
            people={people}
          />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

interface RevealedProps extends Pick<DialogProps, 'slug' | 'version' | 'names'> {
  reveals: Reveals
  onWithheld: () => void
}

/** Why it wasn't published, and the change that allows publishing. */
function Revealed({ slug, version, names, reveals: { message, inferences, change }, onWithheld }: RevealedProps) {
  const { withhold, refused, busy } = useWithhold(slug, version)
  async function accept() {
    if (!(await withhold(change))) return
    toast(<Trans id="report.these-figures-are-withheld-you">These figures are withheld. You can publish now.</Trans>)
    onWithheld()
  }
  return (
    <>
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <Notice tone="fault" title={message}>
        <Inferences inferences={inferences} names={names} />
        <ProposedChange change={change} names={names} busy={busy} onAccept={() => void accept()} />
      </Notice>
    </>
  )
}

function Facts({ slug, preview: { number, hash, content } }: Pick<DialogProps, 'slug' | 'preview'>) {
  const { i18n } = useLingui()
  const list = useList()
  const own = languageOfLocale(i18n.locale).api
  const count = content.chapters.reduce((sum, { findings }) => sum + findings.length, 0)
  const nameOf = (language: Language) => languages.find(({ api }) => api === language)?.name ?? language
  const named = list(content.languages.map(nameOf))
  const outdated = list(content.translationNotes.map(({ language }) => nameOf(language)))
  const institutes = list(content.institutes.map(({ slug: key, names }) => textIn(names, own)?.text ?? key))
  return (
    <dl className="grid gap-3">
      <Fact name={<Trans id="common.title">Title</Trans>}>
        {content.titles.map(({ language, text }) => (
          <span key={language} className="block font-serif text-17">
            {text}
          </span>
        ))}
      </Fact>
      <Fact name={<Trans id="report.in-name-of">In the name of</Trans>}>{institutes}</Fact>
      <Fact name={<Trans id="report.what-will-be-public">What will be public</Trans>}>
        <Plural id="report.findings" value={count} one="One finding" other="# findings" />, {named}
      </Fact>
      {outdated !== '' && (
        <Fact name={<Trans id="report.translations-marked-as-outdated">Translations marked as outdated</Trans>}>
          {outdated}
        </Fact>
      )}
      <Fact name={<Trans id="report.address-cant-be-changed-later">Address (can’t be changed later)</Trans>}>
        <span className="[overflow-wrap:anywhere]">{paths.report(slug, number)}</span>
      </Fact>
      <Fact name="SHA-256">
        <span className="font-mono text-13 [overflow-wrap:anywhere]">{hash}</span>
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-13 text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
