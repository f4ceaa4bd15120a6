import { useLazyQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { RadioGroup, TextInput } from '../../ui/forms/inputs.tsx'
import { RefusalNotice } from '../../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { SeatsInput, useSetDelegation } from './SeatsForm.tsx'

const FindHead = graphql(`
  query FindHead($slug: String!, $search: String!) {
    event(slug: $slug) {
      slug
      registrations(first: 10, filter: { search: $search }) {
        edges {
          node {
            reference
            name
            organisation
          }
        }
      }
    }
  }
`)

/** Creates a delegation: its head, searched by name or organisation, and its seats. Its organisation is the head's. */
export function ChooseHead({ slug, onDone }: { slug: string; onDone: () => void }) {
  const [find, found] = useLazyQuery(FindHead, { fetchPolicy: 'network-only' })
  const [search, setSearch] = useState('')
  const [head, setHead] = useState('')
  const [seats, setSeats] = useState('1')
  const { save, dialog, busy, refused, fieldProblem } = useSetDelegation(onDone)
  const people = found.data?.event?.registrations.edges.flatMap(({ node }) => (node.organisation ? [node] : [])) ?? []

  function look(event: FormEvent) {
    event.preventDefault()
    setHead('')
    if (search.trim()) void find({ variables: { slug, search: search.trim() } }).catch(() => {})
  }

  return (
    <section className="mt-6 max-w-measure border-line border-y py-5">
      {dialog}
      <h2 className="text-20">
        <Trans id="delegations.set-up-delegation">Set up a delegation</Trans>
      </h2>
      <form noValidate onSubmit={look} className="mt-3 flex flex-wrap items-end gap-3">
        <div className="min-w-0 grow">
          <TextInput
            id="head-search"
            label={<Trans id="delegations.find-head">Find the head of the delegation by name or organisation</Trans>}
            autoComplete="off"
            value={search}
            onValue={setSearch}
          />
        </div>
        <StaffButton type="submit" busy={found.loading}>
          <Trans id="common.search">Search</Trans>
        </StaffButton>
      </form>
      {found.data && people.length === 0 && (
        <p className="mt-3 text-ink-2">
          <Trans id="delegations.nobody-found">No one found. People without an organisation can’t be the head.</Trans>
        </p>
      )}
      {people.length > 0 && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (head) void save(head, seats)
          }}
          className="mt-5 grid gap-5"
        >
          <RadioGroup
            id="head"
            label={<Trans id="delegations.head">Head</Trans>}
            value={head}
            onValue={setHead}
            choices={people.map(({ reference, name, organisation }) => ({
              value: reference,
              label: (
                <>
                  <bdi>{name ?? reference}</bdi>, <bdi>{organisation}</bdi>
                </>
              ),
            }))}
          />
          <SeatsInput id="new-seats" value={seats} onValue={setSeats} error={fieldProblem} />
          <p className="text-15 text-ink-2">
            <Trans id="delegations.head-is-invited">
              We’ll invite the head by email. They can then invite others from this organisation and swap seats between
              members.
            </Trans>
          </p>
          {refused !== undefined && <RefusalNotice refused={refused} />}
          <div className="flex gap-3">
            <StaffButton kind="primary" type="submit" busy={busy} disabled={!head}>
              <Trans id="common.save">Save</Trans>
            </StaffButton>
            <StaffButton onClick={onDone}>
              <Trans id="common.cancel">Cancel</Trans>
            </StaffButton>
          </div>
        </form>
      )}
      {people.length === 0 && (
        <div className="mt-4">
          <StaffButton onClick={onDone}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
        </div>
      )}
    </section>
  )
}
