/** A story with a form above it and two sections below it; see tests/support/odd-replies.ts. */
export const FORM = "https://odd.example/form.html";
/** How its story begins. */
export const FIRST = "The harbour office of Little Menham";
/** The title of its last section, and words from its end. */
export const OFFICE = "Notes from the harbour office";
export const OARS = "Lost oars are kept for a year";
