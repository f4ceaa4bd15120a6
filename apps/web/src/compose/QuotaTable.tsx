import { Trans, useLingui } from '@lingui/react/macro'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { limitKey } from './limitKey.ts'
import { type QuotaDraft, type QuotaField, quotaFields } from './quotaDraft.ts'

interface QuotaTableProps {
  quotas: readonly QuotaDraft[]
  nameOf: (quota: QuotaDraft) => string
  /** Number of compared applications that count towards a quota; undefined if unknown. */
  availableOf: (quota: QuotaDraft) => number | undefined
  /** Error messages by path, such as `quotas.0.minimum`. */
  errors: Readonly<Record<string, string>>
  onChange: (quotas: QuotaDraft[]) => void
}

/** The event's quotas, one per row. */
export function QuotaTable({ quotas, nameOf, availableOf, errors, onChange }: QuotaTableProps) {
  const { t } = useLingui()
  const titles: Record<QuotaField, string> = {
    minimum: t({ id: 'common.minimum-2', message: 'Minimum' }),
    target: t({ id: 'common.target-2', message: 'Target' }),
    maximum: t({ id: 'common.maximum', message: 'Maximum' }),
  }
  const set = (index: number, field: QuotaField, value: string) =>
    onChange(quotas.map((quota, each) => (each === index ? { ...quota, [field]: value } : quota)))
  return (
    <div className="overflow-x-auto">
      <table className="mt-2 w-full border-collapse text-13">
        <thead className="text-ink-3">
          <tr className="border-line-strong border-b align-bottom">
            <th scope="col" className="w-full py-1 text-start font-normal">
              <Trans id="compose.quota">Quota</Trans>
            </th>
            <th scope="col" className="py-1 ps-2 text-end font-normal max-sm:hidden">
              <Trans id="assignments.applications">Applications</Trans>
            </th>
            {quotaFields.map((field) => (
              <th key={field} scope="col" className="w-20 py-1 ps-2 text-start font-normal">
                {titles[field]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {quotas.map((quota, index) => {
            const name = nameOf(quota)
            return (
              <tr key={limitKey(quota)} className="border-line border-b align-top">
                <th scope="row" className="hyphens-auto wrap-break-word py-2 text-start font-normal max-sm:min-w-24">
                  {name}
                  <FieldError id={`quotas.${index}.value`} message={errors[`quotas.${index}.value`]} />
                </th>
                <td className="py-2 ps-2 text-end text-ink-2 max-sm:hidden">{availableOf(quota)}</td>
                {quotaFields.map((field) => {
                  const path = `quotas.${index}.${field}`
                  const error = errors[path]
                  const message = titles[field]
                  return (
                    <td key={field} className="py-1 ps-2">
                      <input
                        id={path}
                        inputMode="numeric"
                        aria-label={t({ id: 'common.name-message', message: `${name}: ${message}` })}
                        aria-invalid={error ? true : undefined}
                        aria-describedby={error ? `${path}-error` : undefined}
                        value={quota[field]}
                        onChange={({ currentTarget }) => set(index, field, currentTarget.value)}
                        className="w-16 rounded-control border border-control bg-raised px-2 py-1 text-end text-15 aria-invalid:border-fault aria-invalid:outline-1 aria-invalid:outline-fault"
                      />
                      <FieldError id={path} message={error} />
                    </td>
                  )
                })}
                <td className="w-px py-1 ps-2 text-end">
                  <StaffButton
                    kind="bare"
                    aria-label={t({ id: 'compose.remove-quota', message: `Remove quota: ${name}` })}
                    onClick={() => onChange(quotas.filter((_, each) => each !== index))}
                  >
                    <Trans id="common.remove">Remove</Trans>
                  </StaffButton>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function FieldError({ id, message }: { id: string; message: string | undefined }) {
  return (
    message && (
      <p id={`${id}-error`} className="mt-0.5 text-fault leading-4">
        {message}
      </p>
    )
  )
}
