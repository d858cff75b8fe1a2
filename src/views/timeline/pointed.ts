/** Which event is pointed at, and where: what is pointed at in the drawing is brought into sight in the list. */
export type Pointed = { id: string; from: 'drawing' | 'list' } | null
