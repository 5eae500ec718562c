import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import type { PortalItem } from "@/lib/onboarding/schema/portal";
import type { PickedPerson } from "@/lib/people/schema/directory";

interface PortalPeopleProps {
  items: readonly PortalItem[];
  people: readonly PickedPerson[];
}

/** Whom to meet, and why. */
export function PortalPeople({ items, people }: PortalPeopleProps) {
  const byId = new Map(people.map((person) => [person.id, person]));
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {items.map(({ id, title, personId }) => {
        const person = byId.get(personId ?? 0);
        return (
          <li key={id}>
            <Card className="flex h-full items-center gap-3.5 p-3.5! sm:p-4!">
              <Avatar name={person?.name ?? title} size="lg" />
              <div className="min-w-0">
                <Link
                  href={`/me/onboarding/${id}`}
                  prefetch={false}
                  className="rounded-sm font-semibold hover:underline"
                >
                  {person?.name ?? title}
                </Link>
                <p className="text-sm text-ink-muted">{person?.position}</p>
                {person ? <p className="mt-0.5 text-sm">{title}</p> : null}
              </div>
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
