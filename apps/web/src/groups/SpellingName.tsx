import { Plural } from '@lingui/react/macro'

interface Spelling {
  names: readonly string[]
  registrations: number
  held: number
}

/** An organisation's spellings, with its number of registrations and held seats. */
export function SpellingName({ spelling: { names, registrations, held } }: { spelling: Spelling }) {
  return (
    <>
      <bdi className="font-medium">{names[0]}</bdi>
      {names.slice(1).map((name) => (
        <span key={name} className="text-13 text-ink-2">
          {' · '}
          <bdi>{name}</bdi>
        </span>
      ))}
      <span className="text-13 text-ink-3">
        {' '}
        <Plural id="groups.registrations" value={registrations} one="# registration" other="# registrations" />
        {held > 0 && (
          <>
            {', '}
            <Plural id="groups.seats-held" value={held} one="# seat held" other="# seats held" />
          </>
        )}
      </span>
    </>
  )
}
