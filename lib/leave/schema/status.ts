export const leaveStatuses = ["pending", "approved", "denied", "withdrawn"] as const;
export type LeaveStatusName = (typeof leaveStatuses)[number];
