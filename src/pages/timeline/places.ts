/** Anchors of the axis. They are on what a heading stands above, not on the heading, which may be stuck elsewhere. */
export const yearId = (year: string): string => `y${year}`;

/** `2023-04` → `m2023-04`; a year without its month has a place too. */
export const monthId = (month: string): string => `m${month}`;
