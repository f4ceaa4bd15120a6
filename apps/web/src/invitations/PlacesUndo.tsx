/** The minute of what focal points do, with the styles that staff pages bring along. */
import '../ui/staff/staff.css'

export { UndoBar } from '../planned/UndoBar.tsx'
