import { endSessionContract } from "@/lib/auth/contract";
import { endSession } from "@/lib/auth/session";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(route(endSessionContract, ({ actor, body }) => endSession(actor, body.session)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
