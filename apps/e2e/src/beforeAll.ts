import { prepare } from '@plenaria/local/prepare'

/** Builds what every worker's product serves, once. */
export default () => prepare(() => {}, new AbortController().signal)
