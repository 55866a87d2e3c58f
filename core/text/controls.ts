/** Characters that no document can hold and that upset those who read it: controls but tab, line feed and carriage return, and two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
