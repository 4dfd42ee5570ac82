/** Raised by one with every change that makes an old transcript grade differently. */
export const RUBRIC_VERSION = 12;
