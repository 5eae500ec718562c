export const shiftViews = ["agenda", "week", "month"] as const;
export type ShiftView = (typeof shiftViews)[number];
