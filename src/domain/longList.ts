/** A list that is longer than this does not stand whole in a page, and its rows may follow a moment after the control that changed them. */
const LONG = 200;

export const isLong = (list: { readonly length: number }): boolean => list.length > LONG;
