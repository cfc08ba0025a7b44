/** What the teacher types into the daily lesson plan, in the order of the form. */
export const rphFields = ['class', 'date', 'time', 'subject', 'theme', 'sk', 'sp', 'values', 'reflection'] as const;
export type RphField = (typeof rphFields)[number];
