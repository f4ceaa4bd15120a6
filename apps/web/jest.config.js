import { project } from '@plenaria/config/jest.preset.js'

export default project('web', import.meta.dirname, {
  jsx: true,
  testEnvironment: 'jsdom',
})
