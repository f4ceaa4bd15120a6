import { Trans } from '@lingui/react/macro'
import type { RichText as Tree } from '@plenaria/schema/richText/tree'
import { RichText } from '../ui/RichText.tsx'

interface SpeakerDetailsProps {
  /** Null for an anonymous speaker. */
  name: string | null
  role: string
  formattedBiography: Tree
  link: string | null
  /** URL of the picture; null for none. */
  picture: string | null
}

/** A speaker as published. */
export function SpeakerDetails({ name, role, formattedBiography, link, picture }: SpeakerDetailsProps) {
  return (
    <>
      {/* Decorative: the name is beside it. */}
      {picture && <img src={picture} alt="" width={96} height={96} loading="lazy" className="mb-4" />}
      {name && (
        <p className="font-medium">
          <bdi>{name}</bdi>
        </p>
      )}
      <p className={name ? 'text-15 text-ink-2' : 'font-medium'}>{role}</p>
      {formattedBiography.length > 0 && (
        <div className="mt-1">
          <RichText text={formattedBiography} level={4} />
        </div>
      )}
      {link && (
        <p className="mt-1 text-15">
          <a href={link} rel="noreferrer" className="text-accent underline underline-offset-4 [overflow-wrap:anywhere]">
            <Trans id="speakers.more-about-speaker">More about this speaker</Trans>
          </a>
        </p>
      )}
    </>
  )
}
