/** The organisers' workspace. */
export default function StaffRoutes() {
  return null
}
