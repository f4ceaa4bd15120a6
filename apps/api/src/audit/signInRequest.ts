/** Request ids of what signing in does by itself, without the person having seen it. */
const prefix = 'sign-in:'

export const signInRequest = (requestId: string): string => `${prefix}${requestId}`

export const isSignInRequest = (requestId: string | null): boolean => requestId?.startsWith(prefix) ?? false
