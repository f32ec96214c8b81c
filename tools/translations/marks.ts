/** What stands round words of the other language. */
export const marks = { open: '<en>', close: '</en>' };
