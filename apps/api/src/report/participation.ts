/** Regions of a version's participation figures, as its readers see them. */
import type { ParticipationFigures } from '@plenaria/domain/report/content'

/** `isWhole`: none of its countries is listed. */
export const regionsIn = ({ countries, regions = [] }: ParticipationFigures) =>
  regions.map(({ code, people }) => ({ code, people, isWhole: countries.every(({ region }) => region !== code) }))
