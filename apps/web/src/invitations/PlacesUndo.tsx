/** The undo bar for focal points, with the styles of staff pages. */
import '../ui/staff/staff.css'

export { UndoBar } from '../planned/UndoBar.tsx'
