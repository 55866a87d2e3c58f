const MB = 1_000_000

/**
 * What one exported article may weigh (bytes), so that the process which reads it again keeps to its memory and to its time;
 * whatever is larger is not written. Measured in docs/transfer.md.
 */
export const TRANSFER_LIMITS = {
  /** The record of an article as text: `tickmark.json`, or a JSON document without its files. */
  record: 30 * MB,
  /** The files of a bundle, all together. */
  bundleFiles: 180 * MB,
  /** A whole bundle. */
  bundle: 220 * MB,
  /** The files of a JSON document, before Base64 makes them a third larger. */
  documentFiles: 40 * MB,
  /** A whole JSON document. */
  document: 100 * MB,
} as const

export const inMegabytes = (bytes: number): number => Math.ceil(bytes / MB)
