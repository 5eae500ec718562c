import { endOtherSessionsContract } from "@/lib/auth/contract";
import { endOtherSessions } from "@/lib/auth/session";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(route(endOtherSessionsContract, ({ actor }) => endOtherSessions(actor)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
