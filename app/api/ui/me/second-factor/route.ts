import { startSecondFactor } from "@/lib/auth/second-factor/commands";
import { startSecondFactorContract } from "@/lib/auth/second-factor/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(route(startSecondFactorContract, ({ actor }) => startSecondFactor(actor)));

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
