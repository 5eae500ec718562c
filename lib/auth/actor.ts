export type Role = 0 | 1 | 2 | 3;

export const roles = { newHire: 0, administrator: 1, manager: 2, other: 3 } as const;

/** Somebody who is signed in, by a browser session, an API token or a bearer token. */
export type PersonActor = {
  kind: "person";
  id: number;
  name: string;
  role: Role;
  via: "session" | "apiToken" | "bearer";
  address: string;
  timezone: string;
  language: string;
  /** The browser session's id, or the token family's; lets "sign out everywhere else" spare the caller. */
  credential: string;
  /** Signed in, and nothing opens until a second step of signing in is set up. */
  mustEnrol?: boolean;
};

/** The product itself: jobs, commands, first-run set-up. */
export type SystemActor = { kind: "system"; name: string };

export type Actor = PersonActor | SystemActor;

export const system = (name: string): SystemActor => ({ kind: "system", name });

export const isAdministrator = (actor: Actor) =>
  actor.kind === "system" || actor.role === roles.administrator;
