/** The script of a page did not come. It is never asked for again in this document, and may no longer exist: only a new document helps. */
export class ScriptError extends Error {}
