import { Trans, useLingui } from '@lingui/react/macro'

/** The columns of the board. */
export function BoardHead({
  selectable,
  narrow,
  all,
  some,
  onAll,
}: {
  selectable: boolean
  /** Beside an open application there is room for the essential columns only. */
  narrow: boolean
  all: boolean
  some: boolean
  onAll: () => void
}) {
  const { t } = useLingui()
  const cell = 'h-8 border-line-strong border-b pr-4 text-left font-normal whitespace-nowrap'
  const spare = narrow ? 'xl:hidden' : ''
  return (
    <thead className="text-ink-3">
      <tr>
        <th
          scope="col"
          className={`${cell} sticky left-0 z-10 w-[11.5rem] bg-paper print:static ${narrow ? 'sm:w-[14.5rem] xl:w-[11.5rem]' : 'sm:w-[14.5rem]'}`}
        >
          <div className="flex items-center gap-1">
            {selectable && (
              <span className="grid size-8 place-items-center print:hidden">
                <input
                  type="checkbox"
                  aria-label={t`Select all that are loaded`}
                  checked={all}
                  ref={(box) => {
                    if (box) box.indeterminate = some && !all
                  }}
                  onChange={onAll}
                  className="size-3.5 cursor-pointer accent-[var(--accent)]"
                />
              </span>
            )}
            <span className="pl-1">
              <Trans>Name</Trans>
            </span>
          </div>
        </th>
        <th scope="col" className={`${cell} ${spare}`}>
          <Trans>Organisation</Trans>
        </th>
        <th scope="col" className={`${cell} w-[10.5rem] ${narrow ? 'xl:w-[8.5rem]' : '2xl:w-[17rem]'}`}>
          <Trans>Group</Trans>
        </th>
        <th scope="col" className={`${cell} w-[5.25rem] ${spare}`}>
          <Trans>Country</Trans>
        </th>
        <th scope="col" className={`${cell} w-[11.5rem] ${narrow ? 'xl:w-[9rem]' : ''}`}>
          <Trans>State</Trans>
        </th>
        {selectable && (
          <th scope="col" className={`${cell} w-[7rem] ${narrow ? 'xl:w-[6.5rem]' : ''}`}>
            <Trans>Staged</Trans>
          </th>
        )}
        <th scope="col" className={`${cell} w-[4.75rem] pr-3! text-right ${spare}`}>
          <Trans>Registered</Trans>
        </th>
      </tr>
    </thead>
  )
}
