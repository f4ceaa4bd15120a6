/** As on a phone, until the test ends it. @returns what ends it */
export function onPhone(): () => void {
  const before = window.matchMedia
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }),
  })
  return () => Object.assign(window, { matchMedia: before })
}
