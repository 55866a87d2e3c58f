/**
 * What a file's name cannot have on Windows, macOS or Linux: separators, signs that Windows forbids, controls, and
 * characters nobody sees, which make a name look like another or turn its direction ("fdp.exe").
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const UNSAFE = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)/i

/** Whether Windows takes a name for a device's, whatever follows its first dot. */
export const isDeviceName = (name: string): boolean => DEVICE.test(name)
