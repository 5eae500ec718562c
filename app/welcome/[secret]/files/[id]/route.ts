import { answerWith } from "@/lib/files/storage/answer";
import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { openPreboardingFile } from "@/lib/onboarding/commands/preboarding/open";
import { preboardingFileContract } from "@/lib/onboarding/contract/preboarding";

const handler = resource(
  route(preboardingFileContract, async ({ params, request, context }) => {
    const asked = { secret: params.secret, address: context.address };
    return new Answer(await answerWith(await openPreboardingFile(asked, params.id), request));
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
