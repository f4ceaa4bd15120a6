/** Request ids of actions that signing in performs automatically, without the person seeing them. */
const prefix = 'sign-in:'

export const signInRequest = (requestId: string): string => `${prefix}${requestId}`

export const isSignInRequest = (requestId: string | null): boolean => requestId?.startsWith(prefix) ?? false
