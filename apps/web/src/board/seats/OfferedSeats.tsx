import type { useDeciding } from '../deciding/useDeciding.ts'
import { type OwnAllotment, SeatsChoice } from './SeatsChoice.tsx'

interface OfferedSeatsProps {
  deciding: ReturnType<typeof useDeciding>
  allotment: OwnAllotment | null
}

/** Choice of the allotment an offer draws on and of the sessions it covers, where there is one. */
export const OfferedSeats = ({ deciding, allotment }: OfferedSeatsProps) => (
  <>
    {deciding.offerLimit.control}
    {allotment && <SeatsChoice allotment={allotment} own={deciding.fromOwn} onOwn={deciding.setFromOwn} />}
  </>
)
