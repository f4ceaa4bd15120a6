import { project } from '@plenaria/config/jest.preset.js'

export default project('domain', import.meta.dirname)
