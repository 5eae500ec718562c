import { redirect } from "next/navigation";
import { getVisitor } from "@/lib/auth/page";
import { isSetUp } from "@/lib/org/queries/organisation";

/** The start page: set-up when nothing is there, sign-in for strangers, home for everybody else. */
export default async function StartPage() {
  if (!(await isSetUp())) redirect("/setup");
  redirect((await getVisitor()) ? "/me" : "/login");
}
