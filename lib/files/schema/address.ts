/** Where signed-in people open a file. */
export const fileAddress = (id: number) => `/api/ui/files/${id}` as const;
