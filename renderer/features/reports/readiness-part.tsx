/** What is missing before a ClaimReview is complete. */
export const ReadinessPart = () => null
