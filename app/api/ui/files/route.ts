import { receiveFile, requireSize } from "@/lib/files/commands/receive";
import { uploadFileContract } from "@/lib/files/contract";
import { methods, resource } from "@/lib/http/resource";
import { route } from "@/lib/http/route";

const handler = resource(
  route(uploadFileContract, ({ actor, query, request }) => {
    requireSize(request, query);
    return receiveFile(actor, query, request.body as AsyncIterable<Uint8Array> | null);
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
