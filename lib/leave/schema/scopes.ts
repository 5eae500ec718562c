export const inboxScopes = ["mine", "all"] as const;
export type InboxScope = (typeof inboxScopes)[number];
