import { env } from "@/lib/env";

/** The address at which people open Muster, without a slash at the end. */
export const ownAddress = (): string =>
  (env().NEXTAUTH_URL ?? `http://localhost:${env().PORT}`).replace(/\/+$/, "");

/** A page of ours as a full address, for mails. */
export const linkTo = (path: `/${string}`): string => ownAddress() + path;
