import { project } from '@plenaria/config/jest.preset.js'

export default project('local', import.meta.dirname)
