/** Numbers that tell where somebody lives or how to reach them. */
const IDENTIFIES = /\d+(?=[号栋幢室弄]|单元)|\d{4,}/g;

/**
 * Whether all that a stretch of plain text says of a person stands in one of the shopper's own orders: to read that back leaks nothing. `own` are the
 * receivers of these orders as the desk shows them. A stretch that names no number is not known to be its own.
 */
export const isOfOwnOrder = (said: string, own: readonly string[]): boolean => {
  const told = said.match(IDENTIFIES) ?? [];
  return told.length > 0 && told.every((number) => own.some((receiver) => receiver.includes(number)));
};
