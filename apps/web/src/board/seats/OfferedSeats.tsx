import type { useDeciding } from '../deciding/useDeciding.ts'
import { type OwnAllotment, SeatsChoice } from './SeatsChoice.tsx'

interface OfferedSeatsProps {
  deciding: ReturnType<typeof useDeciding>
  allotment: OwnAllotment | null
}

/** Which seats an offer is of, and what it is limited to, where there is a choice. */
export const OfferedSeats = ({ deciding, allotment }: OfferedSeatsProps) => (
  <>
    {deciding.offerLimit.control}
    {allotment && <SeatsChoice allotment={allotment} own={deciding.fromOwn} onOwn={deciding.setFromOwn} />}
  </>
)
