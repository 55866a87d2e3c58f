/** The states of an article, worst first. */
export const ARTICLE_STATES = ['to-check', 'checking', 'verify-again', 'checked', 'signed-off'] as const
