declare const __VERSION__: string

/** The version of this build; "development" where nothing was built. */
export const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'development'
