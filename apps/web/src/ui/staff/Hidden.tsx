import { Trans } from '@lingui/react/macro'
import { Lock, ShieldCheck } from 'lucide-react'
import type { AffiliationVisibility, PersonalField } from '../../__generated__/graphql.ts'

interface Mask {
  field: PersonalField
  revealable: boolean
}

export const isHidden = (masked: readonly Mask[], field: PersonalField): boolean =>
  masked.some((mask) => mask.field === field)

/** Replaces a masked value: it may exist, but the viewer may not see it. */
export function Hidden() {
  return (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap text-ink-3">
      <LockMark />
      <Trans id="ui.hidden">hidden</Trans>
    </span>
  )
}

const LockMark = () => <Lock size={12} strokeWidth={1.5} aria-hidden className="shrink-0 self-center" />

/** A person's name, or their reference if the name is masked. */
export function PersonName({ reference, name }: { reference: string; name: string | null | undefined }) {
  if (name) return <bdi>{name}</bdi>
  return (
    <>
      <span className="me-1 inline-block align-[-1px] text-ink-3">
        <LockMark />
      </span>
      <span className="sr-only">
        <Trans id="ui.name-hidden">Name hidden,</Trans>{' '}
      </span>
      {reference}
    </>
  )
}

/** A person's affiliation, as far as the viewer may see it. */
export function Organisation({
  of: { organisation, affiliation, masked },
}: {
  of: { organisation: string | null; affiliation: AffiliationVisibility; masked: readonly Mask[] }
}) {
  if (organisation) return <bdi>{organisation}</bdi>
  if (affiliation === 'PERSONAL_CAPACITY') return <Trans id="common.personal-capacity">personal capacity</Trans>
  return isHidden(masked, 'ORGANISATION') ? <Hidden /> : <Trans id="common.no-organisation">No organisation</Trans>
}

/** Marks a person who asked for protection. */
export function ProtectedMark() {
  return (
    <span className="inline-flex items-center gap-1.5 text-13 text-ink-2">
      <ShieldCheck size={14} strokeWidth={1.5} aria-hidden />
      <Trans id="ui.asked-for-protection-2">Asked for protection</Trans>
    </span>
  )
}
