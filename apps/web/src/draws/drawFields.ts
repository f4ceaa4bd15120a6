import type { DrawFields_DrawFragment } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'

export const DrawFields = graphql(`
  fragment DrawFields_Draw on Draw {
    id
    round
    state
    digest
    recordHash
    committedAt
    sharing
    room
    seatCodes
    canAudit
    voidReason
    outcomeHash
    endedAt
    beacon {
      number
      at
      until
      value
    }
    deadlines {
      seedsBy
      confirmBy
      revealBy
      recoverBy
    }
    record {
      seats
      rooms
      least
      optimum
      gap
      codeVersion
      threshold
      odds {
        from
        to
        people
      }
    }
    holders {
      id
      kind
      key
      points
      institute {
        slug
        name
      }
      committedAt
      confirmedAt
      revealedAt
      isRecovered
    }
    ownHolders {
      position
      hasSentShares
      holder {
        id
      }
      received {
        dealer
        sealed
        isRevealed
      }
    }
    joinableAs {
      kind
      institute {
        slug
        name
      }
    }
  }
`)

export type ShownDraw = DrawFields_DrawFragment
export type Holder = ShownDraw['holders'][number]

export const isOver = ({ state }: Pick<ShownDraw, 'state'>): boolean =>
  state === 'DRAWN' || state === 'VOID' || state === 'FAILED'

/** Whether the draw is public. Organisers also see draws that are still being computed. */
export const isPublic = ({ state }: Pick<ShownDraw, 'state'>): boolean => state !== 'PREPARING' && state !== 'FAILED'
