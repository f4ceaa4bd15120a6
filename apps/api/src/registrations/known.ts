/** The registrations that a batch has read or changed, as they are decided to be. */
import { isOver } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../rows.ts'

export class KnownRows {
  #rows = new Map<string, RegistrationRow>()
  #byReference = new Map<string, string>()
  #byRequest = new Map<string, string>()
  #byEmail = new Map<string, Set<string>>()

  /** Takes in rows as they were read; those that are known already stay as they were decided. */
  learn(rows: RegistrationRow[]): void {
    for (const row of rows) if (!this.#rows.has(row.id)) this.keep(row)
  }

  keep(row: RegistrationRow): void {
    this.#rows.set(row.id, row)
    this.#byReference.set(row.reference, row.id)
    if (row.requestId !== null) this.#byRequest.set(row.requestId, row.id)
    const samePerson = this.#byEmail.get(row.emailKey)
    if (samePerson) samePerson.add(row.id)
    else this.#byEmail.set(row.emailKey, new Set([row.id]))
  }

  /** Of somebody whose data was erased: from now on nothing leads to it. */
  forget({ id, reference, requestId, emailKey }: RegistrationRow): void {
    this.#byReference.delete(reference)
    if (requestId !== null) this.#byRequest.delete(requestId)
    this.#byEmail.get(emailKey)?.delete(id)
  }

  /** What was held from an allotment that is no more are common seats. */
  forgetAllotment(instituteId: string): void {
    for (const row of this.#rows.values()) {
      if (row.allotmentOf === instituteId) this.#rows.set(row.id, { ...row, allotmentOf: null })
    }
  }

  find(id: string): RegistrationRow | null {
    return this.#rows.get(id) ?? null
  }

  get(id: string): RegistrationRow {
    const row = this.find(id)
    if (!row) throw new Error('A registration was changed that was not read.')
    return row
  }

  byReference(reference: string): RegistrationRow | null {
    return this.find(this.#byReference.get(reference) ?? '')
  }

  byRequest(requestId: string): RegistrationRow | null {
    return this.find(this.#byRequest.get(requestId) ?? '')
  }

  /** The person's registration that is not over, if there is one and it was looked for. */
  standingOf(emailKey: string): RegistrationRow | null {
    for (const id of this.#byEmail.get(emailKey) ?? []) {
      const row = this.get(id)
      if (!isOver(row.state)) return row
    }
    return null
  }
}
