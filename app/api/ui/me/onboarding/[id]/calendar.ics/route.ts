import { notFound } from "@/lib/errors";
import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { appointmentFileContract } from "@/lib/onboarding/contract/portal";
import { appointmentFile } from "@/lib/schedule/queries/feed";

const handler = resource(
  route(appointmentFileContract, async ({ actor, params }) => {
    const text = await appointmentFile(actor.id, params.id);
    if (text === null) throw notFound();
    return new Answer(
      new Response(text, {
        headers: {
          "Content-Type": "text/calendar; charset=utf-8",
          "Content-Disposition": 'attachment; filename="appointment.ics"',
        },
      }),
    );
  }),
);

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(handler);
