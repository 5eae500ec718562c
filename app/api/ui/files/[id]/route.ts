import { openFileContract } from "@/lib/files/contract";
import { answerWith } from "@/lib/files/storage/answer";
import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { openFileFor } from "@/lib/onboarding/queries/open-file";

const handler = resource(
  route(openFileContract, async ({ actor, params, request }) => {
    const file = await openFileFor({ kind: "person", actor }, params.id);
    return new Answer(await answerWith(file, request));
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
