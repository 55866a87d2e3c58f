// How newsrooms say that they changed what they had published, in the languages the material rule knows.
const NOTES: readonly RegExp[] = [
  /\bcorrections?\b|\bcorrected\b|\bclarifications?\b|\b(?:earlier|previous) version\b|\bwas amended\b|\bhas been (?:updated|amended)\b|\bmisstated\b/iu,
  /\bkorrektur|\bkorrigiert|\bberichtig|\brichtigstellung|\bfrüheren? (?:fassung|version)/iu,
  /\bcorrecci[oó]n|\bcorregid|\bfe de erratas|\brectifica|\bversi[oó]n anterior/iu,
  /\bcorrectif|\brectifi|\berratum\b|\bversion pr[eé]c[eé]dente/iu,
  /виправлен|уточнен|спростован|попередн\p{L}+ верс/iu,
  /исправлен|уточнен|поправк|предыдущ\p{L}+ верси/iu,
  /تصحيح|تصويب|استدراك|نسخة سابقة/u,
]

/** Whether a sentence says that the article was corrected or changed. Words only: nothing is known of what they mean. */
export const isCorrectionNote = (sentence: string): boolean => NOTES.some((note) => note.test(sentence))
