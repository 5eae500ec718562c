import { type Role, roles } from "../actor";

/** For whom an organisation may require a second step of signing in. */
export const DUTIES = ["nobody", "administrators", "managers"] as const;
export type Duty = (typeof DUTIES)[number];

const dutiful: Record<Duty, readonly Role[]> = {
  nobody: [],
  administrators: [roles.administrator],
  managers: [roles.administrator, roles.manager],
};

/** Which roles a duty is for; that of managers is for administrators too. */
export const rolesUnder = (duty: Duty): readonly Role[] => dutiful[duty];
