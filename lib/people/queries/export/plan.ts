/** Which rows of a table are about a person ($1), by SQL, and which columns of them are not theirs to have. */
export type Chapter = {
  of: string;
  without?: readonly string[];
  /** What is written in place of a column. */
  instead?: Readonly<Record<string, string>>;
  /** Without a numeric id to page by; there are few rows for a person. */
  isShort?: boolean;
};

const own = { of: `t."personId" = $1` } as const;
const families = `select id from "TokenFamily" where "personId" = $1`;
/** Links in mails open something without a password. */
const noLinks = (column: string) =>
  `regexp_replace(t."${column}", '/(invite|welcome)/[A-Za-z0-9_-]+', '/\\1/…', 'g')`;

/** What is held about a person, table by table. */
export const chapters: Readonly<Record<string, Chapter>> = {
  Person: { of: "t.id = $1" },
  SignIn: { ...own, isShort: true, without: ["passwordHash"] },
  SecondFactor: { ...own, without: ["secret", "credential"] },
  Session: { ...own, isShort: true },
  ApiToken: { ...own, without: ["hash"] },
  TokenFamily: own,
  RefreshToken: { of: `t."familyId" in (${families})`, without: ["hash"] },
  AccessToken: { of: `t."familyId" in (${families})`, without: ["hash"] },
  FeedToken: { ...own, without: ["hash"] },
  Invite: { ...own, without: ["hash"] },
  PreboardingLink: { ...own, without: ["hash"] },
  // What is in it is about the newcomer, who is somebody else.
  WizardDraft: { ...own, without: ["content"] },
  Membership: own,
  Management: own,
  Employment: own,
  Shift: own,
  ShiftBreak: { of: `t."shiftId" in (select id from "Shift" where "personId" = $1)` },
  ShiftOffer: own,
  ShiftClaim: own,
  Punch: own,
  Availability: own,
  LeaveApplication: own,
  LeaveStatusChange: {
    of: `t."applicationId" in (select id from "LeaveApplication" where "personId" = $1)`,
  },
  StandIn: { of: `t."personId" = $1 or t."standInId" = $1 or t."createdById" = $1` },
  TrackerEntry: own,
  PayrollPeriod: own,
  PersonSequence: own,
  Step: own,
  StepItem: { of: `t."stepId" in (select id from "Step" where "personId" = $1)` },
  // A spread is an edit of a sequence; whom it reached when is theirs.
  SpreadPerson: { ...own, isShort: true, without: ["seen"] },
  Assignment: own,
  Task: { of: `t."aboutId" = $1 or t."assigneeId" = $1` },
  TaskComment: { of: `t."authorId" = $1 or t."taskId" in (select id from "Task" where "aboutId" = $1)` },
  TaskMention: { ...own, isShort: true },
  IntegrationAccount: own,
  Offboarding: own,
  Mail: {
    of: `t."personId" = $1 or t."to" = (select email from "Person" where id = $1)`,
    without: ["html"],
    instead: { text: noLinks("text") },
  },
  FileObject: { of: `t."ownerId" = $1`, without: ["key", "sha256"] },
  // What somebody did to others is theirs as a deed; what the others' records said is not.
  AuditEntry: {
    of: `t."actorId" = $1 or (t."subjectKind" = 'person' and t."subjectId" = $1::int::text)`,
    instead: {
      before: `case when t."subjectKind" = 'person' and t."subjectId" = $1::int::text then t."before" end`,
      after: `case when t."subjectKind" = 'person' and t."subjectId" = $1::int::text then t."after" end`,
    },
  },
};

/** Tables of which nothing is exported, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  Organisation: "the organisation",
  Unit: "the organisation",
  Section: "the organisation",
  PublicHoliday: "the organisation",
  Agreement: "terms that many have; an employment names them",
  AgreementReason: "terms that many have",
  ShiftType: "the organisation",
  LeaveReason: "the organisation",
  LeaveReasonPredecessor: "the organisation",
  TimeTracker: "the organisation",
  Sequence: "what anybody may be given",
  SequenceSpread: "an edit on its way to many; the log says who started it",
  Block: "what anybody may be given",
  BlockCondition: "what anybody may be given",
  BlockItem: "what anybody may be given",
  Template: "what anybody may be given",
  StepItemSource: "which sequence an item came from",
  FileUse: "where a file is used; what uses it is exported",
  MailText: "the organisation",
  Webhook: "the organisation",
  Delivery: "copies of other rows, on their way to the organisation's own systems",
  PasskeyChallenge: "random, and gone within minutes",
  IdempotencyRecord: "copies of answers, gone within a day",
  RateLimit: "counters, gone within a day",
};

/** Columns that name a person in rows about somebody else: those rows are exported for that one. */
export const rowsOfOthers: ReadonlySet<string> = new Set([
  ...["Person.buddyId", "Person.managerId", "Person.createdById"],
  ...["LeaveApplication.receiverId", "LeaveApplication.decidedById", "LeaveStatusChange.byId"],
  ...["LeaveApplication.decidedForId", "LeaveStatusChange.forId"],
  ...["Punch.approvedById", "PersonSequence.assignedById", "Offboarding.plannedById"],
  ...["Task.createdById", "Task.doneById"],
]);
