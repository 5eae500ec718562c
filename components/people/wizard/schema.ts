/** The form's schema, which arrives after the page. */
export const newPersonSchema = async () => (await import("@/lib/people/schema/new-person")).newPersonInput;
