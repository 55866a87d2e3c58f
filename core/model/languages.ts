/** The languages the interface speaks, by their BCP 47 tags. */
export const LANGUAGES = ['en', 'uk', 'es', 'de', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]
