import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { TagColour } from '../__generated__/graphql.ts'
import { colourOf } from '../groups/palette.ts'

/** In the order of the groups' palette, whose colours are distinct for every type of colour vision. */
export const tagColours: readonly TagColour[] = ['BLUE', 'ORANGE', 'GREEN', 'PURPLE', 'YELLOW', 'CYAN', 'BROWN', 'GREY']

/** The colour as CSS. */
export const paintOf = (colour: TagColour): string => colourOf(tagColours.indexOf(colour))

export const colourWords: Record<TagColour, MessageDescriptor> = {
  BLUE: msg({ id: 'tags.blue', message: 'Blue' }),
  ORANGE: msg({ id: 'tags.orange', message: 'Orange' }),
  GREEN: msg({ id: 'tags.green', message: 'Green' }),
  PURPLE: msg({ id: 'tags.purple', message: 'Purple' }),
  YELLOW: msg({ id: 'tags.yellow', message: 'Yellow' }),
  CYAN: msg({ id: 'tags.cyan', message: 'Cyan' }),
  BROWN: msg({ id: 'tags.brown', message: 'Brown' }),
  GREY: msg({ id: 'tags.grey', message: 'Grey' }),
}
