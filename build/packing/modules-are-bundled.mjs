// electron-builder reads its hooks as plain JavaScript.

/** Nothing is installed or collected: everything is bundled, so there are no node_modules to pack. */
export const beforeBuild = () => false
