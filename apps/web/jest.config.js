import { project } from '@plenaria/config/jest.preset.js'

const web = project('web', import.meta.dirname, {
  jsx: true,
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/empty.ts' },
})

export default {
  ...web,
  extensionsToTreatAsEsm: [...web.extensionsToTreatAsEsm, '.po'],
  transform: { ...web.transform, '\\.po$': '<rootDir>/src/testing/catalogue.js' },
}
