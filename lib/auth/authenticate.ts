import type { RequestContext } from "@/lib/http/context";
import type { AuthName } from "@/lib/http/contract";
import type { Dialect } from "@/lib/http/dialects/dialect";
import type { PersonActor } from "./actor";
import { apiTokenActor } from "./api-token";
import { bearerActor } from "./oauth/access-token";
import { actorOfCookie } from "./session-cookie";

type Authenticator = (request: Request, context: RequestContext) => Promise<PersonActor | null>;

const authenticators: Record<Exclude<AuthName, "public">, Authenticator> = {
  session: (request, context) => actorOfCookie(request.headers.get("cookie"), context.address),
  apiToken: (request, context) => apiTokenActor(request, context.address),
  bearer: (request, context) => bearerActor(request, context.address),
};

/** Who is calling, by the one means the endpoint takes; throws the dialect's 401 when nobody valid is. */
export async function authenticate(
  auth: AuthName,
  request: Request,
  context: RequestContext,
  dialect: Dialect,
): Promise<PersonActor | null> {
  if (auth === "public") return null;
  const actor = await authenticators[auth](request, context);
  if (!actor) throw dialect.unauthenticated(request);
  return actor;
}
