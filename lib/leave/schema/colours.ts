export const reasonColours = ["slate", "petrol", "sky", "plum", "rose", "clay", "amber", "moss"] as const;
