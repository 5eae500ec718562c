import type { CommentPart } from "@/lib/onboarding/schema/task-comments";

/** What a comment says, people named in it set apart. */
export function TaskCommentText({ parts }: { parts: readonly CommentPart[] }) {
  let at = 0;
  const placed = parts.map((part) => {
    const start = at;
    at += "text" in part ? part.text.length : 1;
    return { part, start };
  });
  return (
    <p className="max-w-prose break-words whitespace-pre-line">
      {placed.map(({ part, start }) =>
        "text" in part ? (
          part.text
        ) : (
          <span key={start} className="rounded-sm bg-accent-soft px-0.5 font-medium text-accent-text">
            @{part.person.name}
          </span>
        ),
      )}
    </p>
  );
}
