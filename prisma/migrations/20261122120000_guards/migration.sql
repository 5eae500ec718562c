-- What the schema promises and Prisma cannot say. Names are read by people and by lib/db.ts
-- `translating()`: Table_what_holds. A trigger raises the same kind of error as a check, name included.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Raises the breach of a rule that no check can express, as if it were one.
CREATE FUNCTION refuse(rule text, relation text, why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING
    ERRCODE = 'check_violation', CONSTRAINT = rule, TABLE = relation, SCHEMA = 'public',
    MESSAGE = format('relation "%s" violates check constraint "%s": %s', relation, rule, why);
END $$;

-- --------------------------------------------------------------------------- append-only

-- The one way past: a transaction that erases a person's data (GDPR, Art. 17) sets `muster.erasing` to
-- 'on' with SET LOCAL and may then rewrite rows. Nothing deletes them: counts and sums stay what they were.
CREATE FUNCTION keep_as_written() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('muster.erasing', true) = 'on' THEN RETURN NEW; END IF;
  PERFORM refuse(TG_TABLE_NAME || '_append_only', TG_TABLE_NAME,
    'rows are only ever added; a mistake is put right by a further row');
  RETURN NULL;
END $$;

CREATE TRIGGER "TrackerEntry_append_only" BEFORE UPDATE OR DELETE ON "TrackerEntry"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "TrackerEntry_no_truncate" BEFORE TRUNCATE ON "TrackerEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "AuditEntry_no_truncate" BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "LeaveStatusChange_append_only" BEFORE UPDATE OR DELETE ON "LeaveStatusChange"
  FOR EACH ROW EXECUTE FUNCTION keep_as_written();
CREATE TRIGGER "LeaveStatusChange_no_truncate" BEFORE TRUNCATE ON "LeaveStatusChange"
  FOR EACH STATEMENT EXECUTE FUNCTION keep_as_written();

-- --------------------------------------------------------------------------- people

ALTER TABLE "Person"
  ADD CONSTRAINT "Person_email_lower_case" CHECK ("email" = lower("email")),
  ADD CONSTRAINT "Person_role_known" CHECK ("role" BETWEEN 0 AND 3);

-- "anna berg", "berg" and "anna@" all find her: the query uses the same expression with ILIKE.
CREATE INDEX "Person_search" ON "Person"
  USING gin (("firstName" || ' ' || "lastName" || ' ' || "email") gin_trgm_ops);
CREATE INDEX "Person_position_search" ON "Person" USING gin ("position" gin_trgm_ops);
CREATE INDEX "Person_access_mail_due" ON "Person" ("accessMailAt") WHERE "accessMailAt" IS NOT NULL;

CREATE INDEX "Session_live" ON "Session" ("personId", "lastSeenAt") WHERE "revokedAt" IS NULL;
CREATE INDEX "ApiToken_live" ON "ApiToken" ("personId", "id") WHERE "revokedAt" IS NULL;
CREATE INDEX "TokenFamily_live" ON "TokenFamily" ("personId", "id") WHERE "revokedAt" IS NULL;
CREATE INDEX "FeedToken_live" ON "FeedToken" ("personId", "id") WHERE "revokedAt" IS NULL;
CREATE INDEX "Invite_live" ON "Invite" ("personId", "kind") WHERE "usedAt" IS NULL;

-- --------------------------------------------------------------------------- organisation

ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_only_one" CHECK ("id" = 1);

ALTER TABLE "Unit"
  ADD CONSTRAINT "Unit_days_in_range" CHECK (
    "publishedThrough" BETWEEN '1900-01-01' AND '2199-12-31'
    AND "salaryLockedThrough" BETWEEN '1900-01-01' AND '2199-12-31'),
  ADD CONSTRAINT "Unit_rest_hours_in_range" CHECK ("minRestHours" BETWEEN 0 AND 48);

-- Two moves at once could close a circle that neither sees: the lock makes them take turns.
CREATE FUNCTION unit_stays_a_tree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."parentId" IS NULL THEN RETURN NEW; END IF;
  PERFORM pg_advisory_xact_lock(7303001);
  IF EXISTS (
    WITH RECURSIVE above(id) AS (
      SELECT NEW."parentId"
      UNION SELECT u."parentId" FROM "Unit" u JOIN above ON u.id = above.id WHERE u."parentId" IS NOT NULL
    ) SELECT 1 FROM above WHERE id = NEW.id
  ) THEN
    PERFORM refuse('Unit_tree_without_cycles', 'Unit', 'a unit cannot lie below itself');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Unit_tree_without_cycles" BEFORE INSERT OR UPDATE OF "parentId" ON "Unit"
  FOR EACH ROW EXECUTE FUNCTION unit_stays_a_tree();

CREATE FUNCTION section_of_the_unit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sectionId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Section" WHERE id = NEW."sectionId" AND "unitId" = NEW."unitId"
  ) THEN
    PERFORM refuse(TG_TABLE_NAME || '_section_of_unit', TG_TABLE_NAME, 'the section belongs to another unit');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Membership_section_of_unit" BEFORE INSERT OR UPDATE OF "unitId", "sectionId" ON "Membership"
  FOR EACH ROW EXECUTE FUNCTION section_of_the_unit();
CREATE TRIGGER "Management_section_of_unit" BEFORE INSERT OR UPDATE OF "unitId", "sectionId" ON "Management"
  FOR EACH ROW EXECUTE FUNCTION section_of_the_unit();
CREATE TRIGGER "Shift_section_of_unit" BEFORE INSERT OR UPDATE OF "unitId", "sectionId" ON "Shift"
  FOR EACH ROW EXECUTE FUNCTION section_of_the_unit();

CREATE FUNCTION section_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse('Section_stays_in_unit', 'Section', 'a section does not move to another unit');
  RETURN NULL;
END $$;
CREATE TRIGGER "Section_stays_in_unit" BEFORE UPDATE OF "unitId" ON "Section"
  FOR EACH ROW WHEN (OLD."unitId" <> NEW."unitId") EXECUTE FUNCTION section_stays();

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_days_in_order" CHECK ("from" <= "to"),
  ADD CONSTRAINT "Membership_one_home" EXCLUDE USING gist
    ("personId" WITH =, daterange("from", "to", '[]') WITH &&) WHERE ("home");

-- The schema's unique key lets a person manage a whole unit twice, because NULLs differ.
CREATE UNIQUE INDEX "Management_unit_once" ON "Management" ("personId", "unitId") WHERE "sectionId" IS NULL;

ALTER TABLE "Agreement"
  ADD CONSTRAINT "Agreement_hours_in_range" CHECK ("hoursPerWeek" BETWEEN 0 AND 168);
ALTER TABLE "AgreementReason"
  ADD CONSTRAINT "AgreementReason_days_in_order" CHECK ("validFrom" <= "validTo");
ALTER TABLE "Employment"
  ADD CONSTRAINT "Employment_days_in_order" CHECK ("from" <= "to"),
  ADD CONSTRAINT "Employment_no_overlap" EXCLUDE USING gist
    ("personId" WITH =, daterange("from", "to", '[]') WITH &&);

-- --------------------------------------------------------------------------- roster

ALTER TABLE "ShiftType"
  ADD CONSTRAINT "ShiftType_pattern_in_range" CHECK ("startsAt" BETWEEN 0 AND 1439 AND "minutes" BETWEEN 1 AND 2880);

ALTER TABLE "Shift"
  ADD CONSTRAINT "Shift_starts_before_end" CHECK ("startsLocal" < "endsLocal" AND "startsAt" < "endsAt"),
  ADD CONSTRAINT "Shift_person_no_overlap" EXCLUDE USING gist
    ("personId" WITH =, tstzrange("startsAt", "endsAt") WITH &&)
    WHERE ("personId" IS NOT NULL AND "cancelledAt" IS NULL);
CREATE INDEX "Shift_unassigned" ON "Shift" ("unitId", "startsLocal", "id")
  WHERE "personId" IS NULL AND "cancelledAt" IS NULL;

ALTER TABLE "ShiftBreak"
  ADD CONSTRAINT "ShiftBreak_starts_before_end" CHECK ("startsLocal" < "endsLocal" AND "startsAt" < "endsAt"),
  ADD CONSTRAINT "ShiftBreak_no_overlap" EXCLUDE USING gist
    ("shiftId" WITH =, tstzrange("startsAt", "endsAt") WITH &&);

-- FOR SHARE: the shift cannot shrink while a break is being put into it.
CREATE FUNCTION break_inside_shift() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s "Shift";
BEGIN
  SELECT * INTO s FROM "Shift" WHERE id = NEW."shiftId" FOR SHARE;
  IF FOUND AND (NEW."startsAt" < s."startsAt" OR NEW."endsAt" > s."endsAt"
    OR NEW."startsLocal" < s."startsLocal" OR NEW."endsLocal" > s."endsLocal") THEN
    PERFORM refuse('ShiftBreak_inside_shift', 'ShiftBreak', 'a break lies inside its shift');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "ShiftBreak_inside_shift"
  BEFORE INSERT OR UPDATE OF "shiftId", "startsLocal", "endsLocal", "startsAt", "endsAt" ON "ShiftBreak"
  FOR EACH ROW EXECUTE FUNCTION break_inside_shift();

-- Whoever moves a shift takes its breaks out first and puts the new ones in afterwards.
CREATE FUNCTION shift_holds_its_breaks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "ShiftBreak" b WHERE b."shiftId" = NEW.id
      AND (b."startsAt" < NEW."startsAt" OR b."endsAt" > NEW."endsAt"
        OR b."startsLocal" < NEW."startsLocal" OR b."endsLocal" > NEW."endsLocal")
  ) THEN
    PERFORM refuse('ShiftBreak_inside_shift', 'ShiftBreak', 'a break lies inside its shift');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Shift_holds_its_breaks"
  BEFORE UPDATE OF "startsLocal", "endsLocal", "startsAt", "endsAt" ON "Shift"
  FOR EACH ROW EXECUTE FUNCTION shift_holds_its_breaks();

CREATE UNIQUE INDEX "ShiftOffer_one_open" ON "ShiftOffer" ("shiftId") WHERE "closedAt" IS NULL;

ALTER TABLE "Punch" ADD CONSTRAINT "Punch_in_before_out" CHECK ("inAt" < "outAt");

ALTER TABLE "Availability"
  ADD CONSTRAINT "Availability_minutes_in_order" CHECK (0 <= "from" AND "from" < "to" AND "to" <= 1440);

-- --------------------------------------------------------------------------- leave

ALTER TABLE "LeaveReason"
  ADD CONSTRAINT "LeaveReason_limits_in_range" CHECK (
    "maxConsecutiveDays" >= 0 AND "maxOccasions" >= 0 AND "maxDaysInPeriod" >= 0
    AND "minDaysBetween" >= 0 AND "bufferDays" >= 0 AND "periodMonths" BETWEEN 1 AND 120);

-- A timed leave inside an hour that the clock skips has no length, so the instants may be equal.
ALTER TABLE "LeaveApplication"
  ADD CONSTRAINT "LeaveApplication_days_in_order" CHECK ("firstDay" <= "lastDay"),
  ADD CONSTRAINT "LeaveApplication_times_in_order" CHECK (
    "startsLocal" <= "endsLocal" AND "startsAt" <= "endsAt"),
  ADD CONSTRAINT "LeaveApplication_decided_with_moment" CHECK (
    CASE "status" WHEN 'pending' THEN "decidedAt" IS NULL AND "decidedById" IS NULL
                  WHEN 'withdrawn' THEN true ELSE "decidedAt" IS NOT NULL END),
  ADD CONSTRAINT "LeaveApplication_no_overlap" EXCLUDE USING gist
    ("personId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE ("status" IN ('pending', 'approved'));
CREATE INDEX "LeaveApplication_pending" ON "LeaveApplication" ("receiverId", "createdAt", "id")
  WHERE "status" = 'pending';

CREATE FUNCTION leave_stays_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = 'withdrawn' AND NEW."status" <> 'withdrawn' THEN
    PERFORM refuse('LeaveApplication_status_machine', 'LeaveApplication', 'a withdrawn leave stays withdrawn');
  END IF;
  IF OLD."status" <> 'pending' AND current_setting('muster.erasing', true) IS DISTINCT FROM 'on' AND (
    (OLD."personId", OLD."reasonId", OLD."unitId", OLD."startsLocal", OLD."endsLocal", OLD."timezone", OLD."allDay",
     OLD."firstDay", OLD."lastDay", OLD."startsAt", OLD."endsAt", OLD."comment", OLD."createdAt")
    IS DISTINCT FROM
    (NEW."personId", NEW."reasonId", NEW."unitId", NEW."startsLocal", NEW."endsLocal", NEW."timezone", NEW."allDay",
     NEW."firstDay", NEW."lastDay", NEW."startsAt", NEW."endsAt", NEW."comment", NEW."createdAt")
    OR OLD."status" = NEW."status" AND
      (OLD."decidedAt", OLD."decisionComment") IS DISTINCT FROM (NEW."decidedAt", NEW."decisionComment")
  ) THEN
    PERFORM refuse('LeaveApplication_decided_is_fixed', 'LeaveApplication',
      'a decided leave changes only by a recorded change of its status');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "LeaveApplication_stays_decided" BEFORE UPDATE ON "LeaveApplication"
  FOR EACH ROW EXECUTE FUNCTION leave_stays_decided();

-- At the end of the transaction the history must tell the status: no change goes unrecorded.
CREATE FUNCTION leave_history_tells() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE recorded "LeaveStatus"; actual "LeaveStatus";
BEGIN
  SELECT "status" INTO actual FROM "LeaveApplication" WHERE id = NEW.id;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT "to" INTO recorded FROM "LeaveStatusChange" WHERE "applicationId" = NEW.id ORDER BY id DESC LIMIT 1;
  IF coalesce(recorded, 'pending') <> actual THEN
    PERFORM refuse('LeaveApplication_status_recorded', 'LeaveApplication',
      'a change of status comes with its row in LeaveStatusChange');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "LeaveApplication_status_recorded" AFTER INSERT OR UPDATE OF "status" ON "LeaveApplication"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION leave_history_tells();

ALTER TABLE "PayrollPeriod"
  ADD CONSTRAINT "PayrollPeriod_days_in_order" CHECK ("from" <= "to"),
  ADD CONSTRAINT "PayrollPeriod_no_overlap" EXCLUDE USING gist
    ("personId" WITH =, daterange("from", "to", '[]') WITH &&);

-- --------------------------------------------------------------------------- onboarding

CREATE UNIQUE INDEX "Block_one_unconditional" ON "Block" ("sequenceId") WHERE "triggerKind" = 'unconditional';
ALTER TABLE "Block"
  ADD CONSTRAINT "Block_minute_on_grid" CHECK ("minute" BETWEEN 0 AND 1435 AND "minute" % 5 = 0),
  ADD CONSTRAINT "Block_trigger_complete" CHECK (
    CASE WHEN "triggerKind" IN ('beforeStart', 'afterStart') THEN "days" >= 1 AND "minute" IS NOT NULL AND "days" IS NOT NULL
         WHEN "triggerKind" = 'beforeLastDay' THEN "days" >= 0 AND "minute" IS NOT NULL AND "days" IS NOT NULL
         ELSE "days" IS NULL AND "minute" IS NULL END);

ALTER TABLE "Step"
  ADD CONSTRAINT "Step_minute_on_grid" CHECK ("minute" BETWEEN 0 AND 1435 AND "minute" % 5 = 0),
  ADD CONSTRAINT "Step_due_has_moment" CHECK ("state" <> 'due' OR "dueAt" IS NOT NULL),
  ADD CONSTRAINT "Step_fired_has_moment" CHECK (("state" = 'fired') = ("firedAt" IS NOT NULL));
CREATE INDEX "Step_due" ON "Step" ("dueAt", "id") WHERE "state" = 'due';
CREATE INDEX "Step_parked" ON "Step" ("dueAt", "id") WHERE "state" = 'parked';

CREATE FUNCTION step_fires_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse('Step_fires_once', 'Step', 'a step that has fired stays fired');
  RETURN NULL;
END $$;
CREATE TRIGGER "Step_fires_once" BEFORE UPDATE ON "Step" FOR EACH ROW
  WHEN (OLD."state" = 'fired' AND (NEW."state" <> 'fired' OR NEW."firedAt" IS DISTINCT FROM OLD."firedAt"))
  EXECUTE FUNCTION step_fires_once();

CREATE INDEX "Assignment_open_due" ON "Assignment" ("dueDay", "personId")
  WHERE "state" = 'open' AND "dueDay" IS NOT NULL;
CREATE UNIQUE INDEX "Offboarding_one_planned" ON "Offboarding" ("personId")
  WHERE "cancelledAt" IS NULL AND "completedAt" IS NULL;
CREATE INDEX "Offboarding_to_complete" ON "Offboarding" ("lastDay")
  WHERE "cancelledAt" IS NULL AND "completedAt" IS NULL;

-- --------------------------------------------------------------------------- mail and webhooks

CREATE INDEX "Mail_unsent" ON "Mail" ("notBefore", "id") WHERE "state" = 'queued';
CREATE INDEX "Mail_failed" ON "Mail" ("id") WHERE "state" = 'failed';
CREATE INDEX "Delivery_queued" ON "Delivery" ("nextTryAt", "id") WHERE "state" = 'queued';
