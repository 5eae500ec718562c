import approvals from "@/lib/i18n/messages/en/approvals.json";
import auth from "@/lib/i18n/messages/en/auth.json";
import decisions from "@/lib/i18n/messages/en/decisions.json";
import errors from "@/lib/i18n/messages/en/errors.json";
import files from "@/lib/i18n/messages/en/files.json";
import form from "@/lib/i18n/messages/en/form.json";
import leave from "@/lib/i18n/messages/en/leave.json";
import mail from "@/lib/i18n/messages/en/mail.json";
import mailTexts from "@/lib/i18n/messages/en/mailTexts.json";
import me from "@/lib/i18n/messages/en/me.json";
import onboarding from "@/lib/i18n/messages/en/onboarding.json";
import org from "@/lib/i18n/messages/en/org.json";
import people from "@/lib/i18n/messages/en/people.json";
import peopleImport from "@/lib/i18n/messages/en/peopleImport.json";
import portal from "@/lib/i18n/messages/en/portal.json";
import profile from "@/lib/i18n/messages/en/profile.json";
import roster from "@/lib/i18n/messages/en/roster.json";
import schedule from "@/lib/i18n/messages/en/schedule.json";
import sequences from "@/lib/i18n/messages/en/sequences.json";
import settings from "@/lib/i18n/messages/en/settings.json";
import setup from "@/lib/i18n/messages/en/setup.json";
import shell from "@/lib/i18n/messages/en/shell.json";
import standIns from "@/lib/i18n/messages/en/standIns.json";
import tasks from "@/lib/i18n/messages/en/tasks.json";
import team from "@/lib/i18n/messages/en/team.json";
import ui from "@/lib/i18n/messages/en/ui.json";
import validation from "@/lib/i18n/messages/en/validation.json";
import webhooks from "@/lib/i18n/messages/en/webhooks.json";
import welcome from "@/lib/i18n/messages/en/welcome.json";

/** All English text by area. A new area is a JSON file and a line here; its keys are then checked by the compiler. */
export const en = {
  approvals,
  auth,
  decisions,
  errors,
  files,
  form,
  leave,
  mail,
  mailTexts,
  me,
  onboarding,
  org,
  people,
  peopleImport,
  portal,
  profile,
  roster,
  schedule,
  sequences,
  settings,
  setup,
  shell,
  standIns,
  tasks,
  team,
  ui,
  validation,
  webhooks,
  welcome,
};
