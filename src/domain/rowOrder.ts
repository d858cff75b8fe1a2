/** By what the rows of Compare can be ordered, most first, apart from the order of the story. */
export const rowOrders = ['values', 'reports'] as const
export type RowOrder = (typeof rowOrders)[number]
