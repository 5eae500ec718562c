-- Breaks of one shift are kept apart by the trigger that keeps them inside it: an index for nothing but that
-- was as large as the table. Whoever puts a break into a shift holds the shift meanwhile, so they take turns.
ALTER TABLE "ShiftBreak" DROP CONSTRAINT "ShiftBreak_no_overlap";

CREATE OR REPLACE FUNCTION break_inside_shift() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s "Shift";
BEGIN
  SELECT * INTO s FROM "Shift" WHERE id = NEW."shiftId" FOR NO KEY UPDATE;
  IF FOUND AND (NEW."startsAt" < s."startsAt" OR NEW."endsAt" > s."endsAt"
    OR NEW."startsLocal" < s."startsLocal" OR NEW."endsLocal" > s."endsLocal") THEN
    PERFORM refuse('ShiftBreak_inside_shift', 'ShiftBreak', 'a break lies inside its shift');
  END IF;
  IF EXISTS (SELECT FROM "ShiftBreak" b WHERE b."shiftId" = NEW."shiftId" AND b.id <> NEW.id
    AND b."startsAt" < NEW."endsAt" AND b."endsAt" > NEW."startsAt") THEN
    PERFORM refuse('ShiftBreak_no_overlap', 'ShiftBreak', 'two breaks of a shift lie at different times');
  END IF;
  RETURN NEW;
END $$;
