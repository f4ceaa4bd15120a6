import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { When } from '../ui/When.tsx'
import type { ShownDraw } from './drawFields.ts'

/** Everything fixed before any seed existed. */
export function DrawRecord({ draw }: { draw: ShownDraw }) {
  const { record, recordHash, committedAt } = draw
  if (!record) return null
  const { seats, rooms, least, optimum, gap, codeVersion } = record
  return (
    <>
      <dl className="mt-4 grid gap-x-10 gap-y-3 sm:grid-cols-2">
        {committedAt && (
          <Fact name={<Trans id="draws.published-at">Published</Trans>}>
            <When at={committedAt} as="moment" />
          </Fact>
        )}
        <Fact name={<Trans id="common.seats-in-room">Seats in the room</Trans>}>{seats}</Fact>
        <Fact name={<Trans id="draws.equally-likely-rooms">Equally likely rooms</Trans>}>{rooms}</Fact>
        <Fact name={<Trans id="draws.lowest-chance">Lowest chance</Trans>}>
          <Percent value={least / rooms} />
        </Fact>
        <Fact name={<Trans id="draws.best-possible-lowest-chance">Upper bound for the lowest chance</Trans>}>
          <Percent value={optimum + gap} />
        </Fact>
        {draw.beacon && (
          <Fact name={<Trans id="draws.public-random-value">Public random value</Trans>}>
            <BeaconWords {...draw.beacon} />
          </Fact>
        )}
        <Fact name={<Trans id="draws.version-of-code">Code version</Trans>}>{codeVersion}</Fact>
        {recordHash && (
          <Fact name={<Trans id="draws.hash-of-record">Record hash</Trans>}>
            <code className="wrap-anywhere text-13">{recordHash}</code>
            <p className="text-13 text-ink-2">
              <Trans id="draws.compare-hash-with-others">
                Compare this hash with other people’s. Everyone should see the same one.
              </Trans>
            </p>
          </Fact>
        )}
      </dl>
      <Odds record={record} />
    </>
  )
}

/** Describes the deciding public random value. */
function BeaconWords({ number, at, until, value }: NonNullable<ShownDraw['beacon']>) {
  if (!number || !at)
    return <Trans id="draws.first-value-after-deadline">drand’s first value after the last deadline</Trans>
  return (
    <>
      <Trans id="draws.random-value-of-drand">
        drand quicknet value {number}, <When at={at} as="moment" />
      </Trans>
      {!value && until && (
        <p className="text-13 text-ink-2">
          <Trans id="draws.has-to-be-entered-by">
            It has to be entered here by <When at={until} as="moment" />. Otherwise the draw ends without a result.
          </Trans>
        </p>
      )}
      {value && (
        <>
          <code className="block wrap-anywhere text-13">{value}</code>
          <p className="text-13 text-ink-2">
            <Trans id="draws.compare-value-with-drand">
              drand’s signature was checked when the value was entered. Compare the value with drand’s own records.
            </Trans>
          </p>
        </>
      )}
    </>
  )
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt className="text-13 text-ink-2">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}

function Percent({ value }: { value: number }) {
  const { i18n } = useLingui()
  return <>{i18n.number(value, { style: 'percent', maximumFractionDigits: 2 })}</>
}

/** Number of people per chance of a seat; small cells are merged. */
function Odds({ record: { odds, rooms, least, threshold } }: { record: NonNullable<ShownDraw['record']> }) {
  const { i18n, t } = useLingui()
  const most = Math.max(1, ...odds.map(({ people }) => people))
  const percent = (count: number) => i18n.number(count / rooms, { style: 'percent', maximumFractionDigits: 0 })
  return (
    <table className="mt-6 w-full max-w-measure border-collapse text-15">
      <caption className="pb-2 text-start text-13 text-ink-2">
        {t({
          id: 'draws.people-by-their-chance',
          message: `People by chance of being drawn. Numbers are rounded down to a multiple of ${threshold}, and small groups are merged.`,
        })}
      </caption>
      <thead>
        <tr className="border-line-strong border-b text-13 text-ink-2">
          <th className="py-1 pe-4 text-start font-normal">
            <Trans id="draws.chance">Chance</Trans>
          </th>
          <th className="py-1 text-start font-normal">
            <Trans id="draws.people-at-least">People (at least)</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {odds.map(({ from, to, people }) => (
          <tr key={from} className="border-line border-b">
            <th scope="row" className="whitespace-nowrap py-1.5 pe-4 text-start font-normal tabular-nums">
              {/* Cells are merged from below, but no one’s chance is below the lowest one. */}
              {percent(Math.max(from, least))}–{percent(to)}
            </th>
            <td className="w-full py-1.5">
              <span className="flex items-center gap-2">
                <span
                  aria-hidden
                  className="h-3 bg-accent"
                  style={{ inlineSize: `${(people / most) * 80}%`, minInlineSize: people > 0 ? 2 : 0 }}
                />
                <span className="tabular-nums">{people}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
