import { AppError } from "@/lib/errors";
import { mediaType } from "@/lib/http/body";
import { errDialect } from "@/lib/http/dialects/err";
import { type Handler, handlerOf } from "@/lib/http/handler";
import { resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";
import { tokenContract } from "./contract";
import { passwordGrant } from "./password-grant";
import { refreshGrant } from "./refresh-grant";

const json = resource(
  route(tokenContract, ({ body, context }) =>
    body.grantType === "password"
      ? passwordGrant(body.username, body.password, context.address)
      : refreshGrant(body.refreshToken),
  ),
);

const forms = new Set(["application/x-www-form-urlencoded", "multipart/form-data"]);

/** A form, as OAuth's own standard would send it, is a wrong parameter here and not another media type. */
const formRefused = handlerOf(errDialect, () =>
  Promise.reject(new AppError("INVALID", "Send JSON.", { reason: "INVALID_PARAMETER_VALUE" })),
);

/** `POST /v2/oauth/token` */
export const tokenEndpoint: Handler = (request) =>
  request.method === "POST" && forms.has(mediaType(request)) ? formRefused(request) : json(request);
