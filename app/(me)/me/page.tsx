import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/page";

export default async function HomePage() {
  await requireActor();
  redirect("/me/shifts");
}
