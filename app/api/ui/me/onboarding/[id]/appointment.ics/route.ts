import { methods, resource } from "@/lib/http/resource";
import { Answer, route } from "@/lib/http/route";
import { appointmentFileContract } from "@/lib/onboarding/contract/portal";
import { appointmentFile } from "@/lib/onboarding/queries/appointment-file";

const headers = {
  "Content-Type": "text/calendar; charset=utf-8",
  "Content-Disposition": 'attachment; filename="appointment.ics"',
};

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  resource(
    route(appointmentFileContract, async ({ actor, params }) => {
      return new Answer(new Response(await appointmentFile(actor.id, params.id), { headers }));
    }),
  ),
);
