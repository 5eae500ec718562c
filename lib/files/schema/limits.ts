const MB = 1024 * 1024;

/** The most that is taken, in bytes and pixels. */
export const fileLimit = 10 * MB;
export const imageLimit = 5 * MB;
export const pixelLimit = 25_000_000;
