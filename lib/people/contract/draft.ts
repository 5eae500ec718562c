import { contract } from "@/lib/http/contract";
import { savedDraft, wizardDraft } from "../schema/draft";

const common = {
  path: "/api/ui/people/draft",
  auth: "session",
  roles: [1],
  dialect: "problem",
  tag: "People",
} as const;

export const saveDraftContract = contract({
  ...common,
  id: "saveWizardDraft",
  method: "PUT",
  summary: "Keep what I have typed into the wizard so far",
  body: wizardDraft,
  response: savedDraft,
});

export const discardDraftContract = contract({
  ...common,
  id: "discardWizardDraft",
  method: "DELETE",
  summary: "Forget my draft",
});
