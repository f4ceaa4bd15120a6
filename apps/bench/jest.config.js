import { project } from '@plenaria/config/jest.preset.js'

export default project('bench', import.meta.dirname)
