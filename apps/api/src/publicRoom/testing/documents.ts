/** Operations for tests of a room. */

export const numbersDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      seatPlan { held free }
      groups { key confirmed offered waiting }
      sessions { held waiting hasFreePlaces }
    }
  }`

export const bandsDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      version
      roomDisclosure
      publicRoom { disclosure since hasFreeSeats taken { from to } groups { key taken { from to } } }
    }
  }`
