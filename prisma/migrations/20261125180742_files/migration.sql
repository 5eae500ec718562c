-- DropIndex
DROP INDEX "FileObject_ownerId_idx";

-- AlterTable
ALTER TABLE "FileObject" ADD COLUMN     "storedAt" TIMESTAMPTZ(3),
ALTER COLUMN "name" SET DATA TYPE VARCHAR(200);

-- CreateTable
CREATE TABLE "FileUse" (
    "id" SERIAL NOT NULL,
    "fileId" INTEGER NOT NULL,
    "templateId" INTEGER,
    "stepItemId" INTEGER,
    "assignmentId" INTEGER,
    "isAnswer" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "FileUse_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FileUse_fileId_idx" ON "FileUse"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "FileUse_templateId_fileId_key" ON "FileUse"("templateId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "FileUse_stepItemId_fileId_key" ON "FileUse"("stepItemId", "fileId");

-- CreateIndex
CREATE UNIQUE INDEX "FileUse_assignmentId_fileId_isAnswer_key" ON "FileUse"("assignmentId", "fileId", "isAnswer");

-- CreateIndex
CREATE INDEX "FileObject_ownerId_createdAt_idx" ON "FileObject"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "FileObject_createdAt_idx" ON "FileObject"("createdAt");

-- AddForeignKey
ALTER TABLE "FileUse" ADD CONSTRAINT "FileUse_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "FileObject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileUse" ADD CONSTRAINT "FileUse_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "Template"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileUse" ADD CONSTRAINT "FileUse_stepItemId_fkey" FOREIGN KEY ("stepItemId") REFERENCES "StepItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileUse" ADD CONSTRAINT "FileUse_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "FileObject" ADD CONSTRAINT "FileObject_size_in_range" CHECK ("size" >= 0);
ALTER TABLE "FileUse"
  ADD CONSTRAINT "FileUse_one_place" CHECK (num_nonnulls("templateId", "stepItemId", "assignmentId") = 1),
  ADD CONSTRAINT "FileUse_answer_of_assignment" CHECK (NOT "isAnswer" OR "assignmentId" IS NOT NULL);

-- --------------------------------------------------------------------------- where files are used
-- Kept here and not in the verbs, so that no way of writing a content can forget it. A content that names a file which
-- is not there is refused by the foreign key.

-- The files that a content names: a picture or an attachment as {"file": 7}, a badge's picture as {"image": 7}.
CREATE FUNCTION files_named(content jsonb) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(DISTINCT found::int), '{}') FROM (
    SELECT jsonb_path_query(content, '$.**.file ? (@.type() == "number")')
    UNION SELECT jsonb_path_query(content, '$.**.image ? (@.type() == "number")')
  ) AS named (found)
$$;

-- The files that a form was answered with: numbers are files only where the form asks for one.
CREATE FUNCTION files_answered(content jsonb, answers jsonb) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(DISTINCT (answers -> (question #>> '{}'))::int), '{}')
    FROM jsonb_path_query(content, '$.form[*] ? (@.kind == "file").id') AS question
   WHERE jsonb_typeof(answers -> (question #>> '{}')) = 'number'
$$;

CREATE FUNCTION note_files() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place text := TG_ARGV[0];
  named int[];
BEGIN
  -- Most contents name none, and rows come by the hundred: they are let go at little cost.
  IF TG_OP = 'INSERT' AND NOT (NEW."content" @? '$.**.file' OR NEW."content" @? '$.**.image') THEN RETURN NULL; END IF;
  named := files_named(NEW."content");
  IF TG_OP = 'UPDATE' THEN
    EXECUTE format('DELETE FROM "FileUse" WHERE %I = $1 AND NOT "isAnswer" AND "fileId" <> ALL ($2)', place)
      USING NEW."id", named;
  END IF;
  IF named <> '{}' THEN
    EXECUTE format('INSERT INTO "FileUse" (%I, "fileId") SELECT $1, unnest($2) ON CONFLICT DO NOTHING', place)
      USING NEW."id", named;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION note_answered_files() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE given int[];
BEGIN
  IF TG_OP = 'INSERT' AND NEW."answers" IS NULL THEN RETURN NULL; END IF;
  given := files_answered(NEW."content", NEW."answers");
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM "FileUse" WHERE "assignmentId" = NEW."id" AND "isAnswer" AND "fileId" <> ALL (given);
  END IF;
  IF given <> '{}' THEN
    INSERT INTO "FileUse" ("assignmentId", "fileId", "isAnswer") SELECT NEW."id", unnest(given), true
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "Template_notes_files" AFTER INSERT OR UPDATE OF "content" ON "Template"
  FOR EACH ROW EXECUTE FUNCTION note_files('templateId');
CREATE TRIGGER "StepItem_notes_files" AFTER INSERT OR UPDATE OF "content" ON "StepItem"
  FOR EACH ROW EXECUTE FUNCTION note_files('stepItemId');
CREATE TRIGGER "Assignment_notes_files" AFTER INSERT OR UPDATE OF "content" ON "Assignment"
  FOR EACH ROW EXECUTE FUNCTION note_files('assignmentId');
CREATE TRIGGER "Assignment_notes_answered_files" AFTER INSERT OR UPDATE OF "answers" ON "Assignment"
  FOR EACH ROW EXECUTE FUNCTION note_answered_files();
