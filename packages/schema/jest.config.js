import { project } from '@plenaria/config/jest.preset.js'

export default project('schema', import.meta.dirname)
