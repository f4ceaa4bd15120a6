import { project } from '@plenaria/config/jest.preset.js'

export default project('api', import.meta.dirname)
