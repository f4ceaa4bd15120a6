import { useMutation } from '@apollo/client/react'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FindingCard_FindingFragment } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { languages } from '../kernel/language.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { textsOf } from '../ui/staff/texts.ts'
import { toast } from '../ui/Toast.tsx'
import { useList } from '../ui/useList.ts'
import { UpdateFindingSources } from './changes.ts'
import { EditFinding } from './EditFinding.tsx'
import { FreezePart } from './FreezePart.tsx'
import { TextWithHits } from './Hits.tsx'
import type { Picked } from './NewFinding.tsx'

const Finding = graphql(`
  fragment FindingCard_finding on Finding {
    id
    version
    sourceIds
    passages {
      language
      text
      hits {
        ...Hits_hit
      }
    }
    support {
      words
    }
    disagreement {
      words
    }
    editors {
      name
      isViewer
      institute {
        slug
        name
      }
    }
    validationAnswers {
      fair
      notFair
      missing
      identifies
    }
    ...FreezePart_finding
  }
`)

const MoveFinding = graphql(`
  mutation MoveFinding($input: MoveFindingInput!) {
    moveFinding(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

const RemoveFinding = graphql(`
  mutation RemoveFinding($input: RemoveFindingInput!) {
    removeFinding(input: $input) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`)

interface SourceChange extends Picked {
  removedIds: string[]
}

interface CardProps {
  finding: FragmentType<typeof Finding>
  /** Index within its topic, from 0. */
  place: number
  isLast: boolean
  /** Currently selected sources. */
  chosen: Picked
  onGathered: () => void
  onRefetch: () => void
}

/** A finding: its text in each language with possible identifications, its support, and participants' statements. */
export function FindingCard({ finding: given, place, isLast, chosen, onGathered, onRefetch }: CardProps) {
  const finding = readFragment(Finding, given)
  const { t } = useLingui()
  const list = useList()
  const [doing, setDoing] = useState<'edit' | 'remove'>()
  const [refused, setRefused] = useState<Refused | null>()
  const again = { refetchQueries: ['FindingsToEdit'], awaitRefetchQueries: true }
  const [move, moving] = useMutation(MoveFinding, again)
  const [remove, removing] = useMutation(RemoveFinding, again)
  const [gather, gathering] = useMutation(UpdateFindingSources, again)
  const { id, version, passages, support, disagreement, validationAnswers, sourceIds, editors } = finding
  const others = list(
    editors.filter(({ isViewer }) => !isViewer).map(({ name, institute }) => `${name} (${institute.name})`),
  )
  const itemId = `finding-${id}`
  const number = place + 1

  async function moveTo(position: number) {
    setRefused(undefined)
    const answer = await move({ variables: { input: { id, expectedVersion: version, position } } }).catch(() => null)
    const result = answer?.data?.moveFinding
    if (result?.__typename !== 'FindingSaved') setRefused(result ?? null)
  }

  async function takeOut() {
    setRefused(undefined)
    const answer = await remove({ variables: { input: { id, expectedVersion: version } } }).catch(() => null)
    const result = answer?.data?.removeFinding
    setDoing(undefined)
    if (result?.__typename === 'FindingRemoved')
      return toast(
        <Trans id="findings.finding-is-removed-what-it">
          Finding removed. The notes and contributions it was based on are kept.
        </Trans>,
      )
    setRefused(result ?? null)
  }

  async function restOn(change: SourceChange) {
    setRefused(undefined)
    const answer = await gather({ variables: { input: { id, ...change } } }).catch(() => null)
    const result = answer?.data?.updateFindingSources
    if (result?.__typename !== 'FindingSaved') return setRefused(result ?? null)
    onGathered()
  }

  return (
    <li
      id={itemId}
      data-desk-item
      tabIndex={-1}
      aria-label={t({ id: 'findings.finding', message: `Finding ${number}` })}
      className="scroll-mt-4 border-line border-b py-5 outline-offset-4"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-medium text-13 text-ink-2">
          <Trans id="findings.finding">Finding {number}</Trans>
        </p>
        <div className="flex flex-wrap gap-1">
          {doing !== 'edit' && (
            <StaffButton kind="bare" shortcut="e" onClick={() => setDoing('edit')}>
              <Trans id="findings.rewrite">Rewrite</Trans>
            </StaffButton>
          )}
          {place > 0 && (
            <StaffButton kind="bare" busy={moving.loading} onClick={() => void moveTo(place - 1)}>
              <Trans id="common.move-up">Move up</Trans>
            </StaffButton>
          )}
          {!isLast && (
            <StaffButton kind="bare" busy={moving.loading} onClick={() => void moveTo(place + 1)}>
              <Trans id="common.move-down">Move down</Trans>
            </StaffButton>
          )}
          <StaffButton kind="bare" onClick={() => setDoing('remove')}>
            <Trans id="common.remove">Remove</Trans>
          </StaffButton>
        </div>
      </div>
      {refused !== undefined && <RefusalNotice refused={refused} onRefetch={onRefetch} />}
      <p role="status" className="text-13 text-offered empty:hidden">
        {others && <Trans id="findings.also-being-rewritten-by">Also being rewritten by {others}</Trans>}
      </p>
      <FreezePart finding={finding} />
      {doing === 'edit' ? (
        <EditFinding id={id} version={version} texts={textsOf(passages)} onDone={() => setDoing(undefined)} />
      ) : (
        <FindingTexts id={id} passages={passages} />
      )}
      <p className="mt-3 text-15">
        {support.words} {disagreement?.words}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-2">
        <Plural
          id="findings.rests-on-sources"
          value={sourceIds.length}
          one="Based on # source"
          other="Based on # sources"
        />
        {validationAnswers && (
          <span>
            <Trans id="findings.participants-fair-not-fair-something">
              Participants: {validationAnswers.fair} fair, {validationAnswers.notFair} not fair,{' '}
              {validationAnswers.missing} something missing, {validationAnswers.identifies} identifying
            </Trans>
          </span>
        )}
        <SourceActions
          sourceIds={sourceIds}
          chosen={chosen}
          busy={gathering.loading}
          onChange={(change) => void restOn(change)}
        />
      </p>
      {doing === 'remove' && (
        <RemoveDialog
          number={number}
          busy={removing.loading}
          onRemove={() => void takeOut()}
          onClose={() => setDoing(undefined)}
        />
      )}
    </li>
  )
}

function FindingTexts({ id, passages }: { id: string; passages: FindingCard_FindingFragment['passages'] }) {
  return (
    <div className={`mt-2 grid gap-x-8 gap-y-4 ${passages.length > 1 ? 'md:grid-cols-2' : ''}`}>
      {passages.map((passage) => {
        const { name, locale } = languages.find(({ api }) => api === passage.language) ?? {}
        return (
          <div key={passage.language} className="min-w-0">
            {passages.length > 1 && <p className="text-13 text-ink-3">{name}</p>}
            <TextWithHits findingId={id} text={passage.text} lang={locale} hits={passage.hits} />
          </div>
        )
      })}
    </div>
  )
}

interface SourceActionsProps {
  sourceIds: readonly string[]
  chosen: Picked
  busy: boolean
  onChange: (change: SourceChange) => void
}

/** Adds the selected sources to the finding, or removes them from it. */
function SourceActions({ sourceIds, chosen, busy, onChange }: SourceActionsProps) {
  const isNew = (id: string) => !sourceIds.includes(id)
  const all = [...chosen.noteIds, ...chosen.contributionIds]
  const more = all.filter(isNew)
  const fewer = all.filter((id) => !isNew(id))
  return (
    <>
      {more.length > 0 && (
        <StaffButton
          busy={busy}
          onClick={() =>
            onChange({
              noteIds: chosen.noteIds.filter(isNew),
              contributionIds: chosen.contributionIds.filter(isNew),
              removedIds: [],
            })
          }
        >
          <Plural
            id="findings.add-selected-sources"
            value={more.length}
            one="Add the selected source"
            other="Add the # selected sources"
          />
        </StaffButton>
      )}
      {fewer.length > 0 && (
        <StaffButton busy={busy} onClick={() => onChange({ noteIds: [], contributionIds: [], removedIds: fewer })}>
          <Plural
            id="findings.remove-selected-sources"
            value={fewer.length}
            one="Remove the selected source"
            other="Remove the # selected sources"
          />
        </StaffButton>
      )}
    </>
  )
}

interface RemoveDialogProps {
  number: number
  busy: boolean
  onRemove: () => void
  onClose: () => void
}

function RemoveDialog({ number, busy, onRemove, onClose }: RemoveDialogProps) {
  return (
    <Dialog title={<Trans id="findings.remove-finding">Remove finding {number}?</Trans>} onClose={onClose}>
      <p className="mt-3 text-15">
        <Trans id="findings.text-is-deleted-in-every">
          The text is deleted in every language. The notes and contributions are kept.
        </Trans>
      </p>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={busy} onClick={onRemove}>
          <Trans id="findings.remove-the-finding">Remove finding</Trans>
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
