import { Plural, Trans } from '@lingui/react/macro'
import { type ComponentProps, type ComponentType, type FormEvent, type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { ImportMapping_EventFragment, ImportPage_ImportFragment } from '../__generated__/graphql.ts'
import { paths } from '../kernel/routes.ts'
import { Notice } from '../ui/Notice.tsx'
import { DeleteButton } from '../ui/staff/DeleteButton.tsx'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { ColumnFields } from './ColumnFields.tsx'
import { GroupFields, RestFields } from './GroupFields.tsx'
import { draftOf, isSame } from './mappingDraft.ts'
import { ProblemList } from './ProblemList.tsx'
import { RunForm } from './RunForm.tsx'
import { useImport } from './useImport.ts'

export interface ReadFile {
  read: ImportPage_ImportFragment
  event: ImportMapping_EventFragment
}

/** The final step for files whose people aren't registered, by purpose. */
export type LastSteps = Record<Exclude<ImportPage_ImportFragment['purpose'], 'REGISTER'>, ComponentType<ReadFile>>

/** Maps the columns, checks every row and, once everything is valid, runs the import. */
export function ImportWork({ read, event, lastSteps }: ReadFile & { lastSteps: LastSteps }) {
  const [, navigate] = useLocation()
  const [draft, setDraft] = useState(() => draftOf(read.mapping))
  const [refused, setRefused] = useState<Refused | null>()
  const { check, run, drop, busy } = useImport(read.id)
  const isChecked = read.state !== 'READ' && isSame(draft, draftOf(read.mapping))
  const change = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }))

  async function submit(event: FormEvent) {
    event.preventDefault()
    setRefused(await check(draft))
  }

  async function forget() {
    const why = await drop()
    if (why !== undefined) return setRefused(why)
    toast(<Trans id="exchange.file-deleted">File deleted</Trans>)
    navigate(paths.manage(event.slug, 'exchange'))
  }

  return (
    <form onSubmit={submit} className="mt-2">
      {read.state === 'FAILED' && <RunFailed />}
      <FormSection
        id="columns"
        title={<Trans id="exchange.match-columns">Match columns</Trans>}
        help={
          <Trans id="exchange.of-several-columns-for-one">
            If several columns hold the same information, we use the first one that’s filled in.
          </Trans>
        }
      >
        <ColumnFields read={read} event={event} uses={draft.uses} onUses={(uses) => change({ uses })} />
      </FormSection>
      <FormSection
        id="rest"
        title={<Trans id="exchange.if-row-is-empty-here">If a row is empty here</Trans>}
        help={
          <Trans id="exchange.if-you-choose-nothing-these">
            If you choose nothing, these rows are reported as problems.
          </Trans>
        }
      >
        <RestFields event={event} draft={draft} purpose={read.purpose} onChange={change} />
      </FormSection>
      {read.groupValues.length > 0 && (
        <FormSection
          id="values"
          title={<Trans id="exchange.stakeholder-groups-in-file">Stakeholder groups in the file</Trans>}
          help={
            <Trans id="exchange.match-each-value-in-column">
              Match each value in the column to one of the event’s groups.
            </Trans>
          }
        >
          <GroupFields read={read} event={event} groups={draft.groups} onGroups={(groups) => change({ groups })} />
        </FormSection>
      )}
      <div className="grid gap-3 border-line border-t py-5">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div className="flex flex-wrap gap-2">
          <StaffButton type="submit" kind={isChecked ? 'plain' : 'primary'} busy={busy}>
            {read.state === 'READ' ? (
              <Trans id="exchange.check-every-row">Check every row</Trans>
            ) : (
              <Trans id="exchange.check-again">Check again</Trans>
            )}
          </StaffButton>
          <DeleteButton
            busy={busy}
            title={<Trans id="exchange.delete-this-file">Delete this file?</Trans>}
            consequence={
              <Plural
                id="exchange.its-rows-and-check-are"
                value={read.rowCount}
                one="Its # row and the check results will be deleted. Nothing was imported from it."
                other="Its # rows and the check results will be deleted. Nothing was imported from it."
              />
            }
            onConfirm={forget}
          >
            <Trans id="exchange.forget-this-file">Delete this file</Trans>
          </DeleteButton>
        </div>
      </div>
      {read.state !== 'READ' && (
        <CheckOutcome read={read}>
          {isChecked ? (
            <FinalStep
              read={read}
              event={event}
              lastSteps={lastSteps}
              busy={busy}
              onRun={async (options) => setRefused(await run(options))}
            />
          ) : (
            <MappingChanged />
          )}
        </CheckOutcome>
      )}
    </form>
  )
}

type Read = ImportPage_ImportFragment

function RunFailed() {
  return (
    <div className="mt-4">
      <Notice tone="warning" title={<Trans id="exchange.nothing-was-written">Nothing was imported</Trans>}>
        <Trans id="exchange.something-had-changed-since-check">
          Something changed after the check: someone registered, or the event was edited. We’ve checked every row again.
          See below, and run the import once more.
        </Trans>
      </Notice>
    </div>
  )
}

/** Numbers of valid and invalid rows, and the next step. */
function CheckOutcome({ read, children }: { read: Read; children: ReactNode }) {
  return (
    <section aria-labelledby="checked-title" className="grid gap-4 border-line border-t py-6">
      <h2 id="checked-title" className="text-20">
        <Trans id="exchange.check-results">Check results</Trans>
      </h2>
      <p role="status" className="text-ink-2">
        <ReadyCount read={read} />{' '}
        <Plural
          id="exchange.have-problem"
          value={read.invalidCount ?? 0}
          _0="None has a problem."
          one="# has a problem."
          other="# have a problem."
        />{' '}
        {(read.skippedCount ?? 0) > 0 && (
          <Plural
            id="exchange.are-left-out-because-they"
            value={read.skippedCount ?? 0}
            one="# is left out because it says the person won’t attend."
            other="# are left out because they say the person won’t attend."
          />
        )}
      </p>
      {(read.invalidCount ?? 0) > 0 && <ProblemList id={read.id} />}
      {children}
    </section>
  )
}

function ReadyCount({ read }: { read: Read }) {
  switch (read.purpose) {
    case 'INVITE':
      return (
        <Plural
          id="exchange.rows-can-be-invited"
          value={read.readyCount ?? 0}
          one="# row can be invited."
          other="# rows can be invited."
        />
      )
    case 'RECIPIENTS':
      return (
        <Plural
          id="exchange.rows-can-be-taken"
          value={read.readyCount ?? 0}
          one="# row can be used."
          other="# rows can be used."
        />
      )
    default:
      return (
        <Plural
          id="exchange.rows-can-be-registered"
          value={read.readyCount ?? 0}
          one="# row can be imported."
          other="# rows can be imported."
        />
      )
  }
}

interface FinalStepProps extends ReadFile {
  lastSteps: LastSteps
  busy: boolean
  onRun: ComponentProps<typeof RunForm>['onRun']
}

function FinalStep({ read, event, lastSteps, busy, onRun }: FinalStepProps) {
  if (read.purpose === 'REGISTER') return <RunForm read={read} busy={busy} onRun={onRun} />
  const LastStep = lastSteps[read.purpose]
  return <LastStep read={read} event={event} />
}

function MappingChanged() {
  return (
    <p className="text-ink-2">
      <Trans id="exchange.you-have-changed-what-columns">
        You changed the column matching. Check again before registering anyone.
      </Trans>
    </p>
  )
}
