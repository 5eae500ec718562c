import { signOutEverywhereContract } from "@/lib/auth/contract";
import { signOutEverywhere } from "@/lib/auth/session";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(route(signOutEverywhereContract, ({ actor }) => signOutEverywhere(actor)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
