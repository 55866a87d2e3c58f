/** Why a whole article in JSON was not taken in, or could not be written. Nothing was changed by it. */
export const transfer = {
  'refused.transfer.not-one':
    'This JSON is not an article exported from Tickmark. Nothing was imported; choose a file that ends in “.tickmark” or “.tickmark.json”.',
  'refused.transfer.newer':
    'This article was exported by a newer Tickmark. Nothing was imported; update Tickmark here, then import it again.',
  'refused.transfer.hostile': 'This file is built in a way no Tickmark writes ({place}). Nothing was imported.',
  'refused.transfer.shape':
    'This exported article is damaged at “{place}”. Nothing was imported; export it again where it came from.',
  'refused.transfer.reference':
    'This exported article is damaged: “{place}” points to something that is not in it. Nothing was imported; export it again where it came from.',
  'refused.transfer.journal':
    'The history in this exported article does not lead to the article in it (step {seq}). Nothing was imported; export it again where it came from.',
  'refused.transfer.too-big':
    'The files of this article are too big for one JSON document ({megabytes} MB; the limit is {limit} MB). Nothing was written; a bundle (.tickmark) holds more.',
} as const
