import type { LeaveSettings } from "./facts";

/** Every rule off. */
export const noLimits: LeaveSettings = {
  maxConsecutiveDays: null,
  maxOccasions: null,
  maxDaysInPeriod: null,
  period: 12,
  minDaysBetween: null,
  notPrecededBy: [],
  bufferDays: null,
  minBalance: 0,
};

/** Settings that are named replace the reason's own, null switching a rule off; unnamed ones stay. */
export type SettingsOverrides = { readonly [Key in keyof LeaveSettings]?: LeaveSettings[Key] | undefined };

export function overriding(base: LeaveSettings, named: SettingsOverrides): LeaveSettings {
  const kept = <Key extends keyof LeaveSettings>(key: Key): LeaveSettings[Key] => {
    const value: LeaveSettings[Key] | undefined = named[key];
    return value === undefined ? base[key] : value;
  };
  return {
    maxConsecutiveDays: kept("maxConsecutiveDays"),
    maxOccasions: kept("maxOccasions"),
    maxDaysInPeriod: kept("maxDaysInPeriod"),
    period: kept("period"),
    minDaysBetween: kept("minDaysBetween"),
    notPrecededBy: kept("notPrecededBy"),
    bufferDays: kept("bufferDays"),
    minBalance: kept("minBalance"),
  };
}
