import { contract } from "@/lib/http/contract";
import { teamQuery, teamTimeline } from "../schema/team";

export const teamContract = contract({
  auth: "session",
  dialect: "problem",
  tag: "Leave",
  id: "teamTimeline",
  method: "GET",
  path: "/api/ui/team",
  summary: "Who of my team is absent in a month; why is told of oneself and of those whose leave one decides",
  query: teamQuery,
  response: teamTimeline,
});
