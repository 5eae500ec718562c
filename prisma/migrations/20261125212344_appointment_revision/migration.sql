-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 0;

-- Whoever changes an appointment need not think of calendars.
CREATE FUNCTION raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."revision" := OLD."revision" + 1;
  RETURN NEW;
END $$;

CREATE TRIGGER "Assignment_raises_revision" BEFORE UPDATE OF "title", "content", "dueDay", "state" ON "Assignment"
  FOR EACH ROW
  WHEN (NEW."kind" = 'appointment'
    AND (OLD."title", OLD."content", OLD."dueDay", OLD."state" = 'withdrawn')
      IS DISTINCT FROM (NEW."title", NEW."content", NEW."dueDay", NEW."state" = 'withdrawn'))
  EXECUTE FUNCTION raise_revision();
