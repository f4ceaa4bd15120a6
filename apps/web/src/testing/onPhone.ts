/** Simulates a phone's screen. @returns ends the simulation */
export function onPhone(): () => void {
  const before = window.matchMedia
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  })
  return () => Object.assign(window, { matchMedia: before })
}
