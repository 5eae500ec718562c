import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/text-link";

interface ArchivedListProps {
  title: string;
  items: readonly { id: number; name: string }[];
  /** Where their pages are: the id is put behind it. */
  base: string;
}

/** What is out of use, folded away; its page brings it back. */
export function ArchivedList({ title, items, base }: ArchivedListProps) {
  if (items.length === 0) return null;
  return (
    <Disclosure title={title}>
      <ul className="flex flex-col gap-1 ps-5.5">
        {items.map(({ id, name }) => (
          <li key={id}>
            <TextLink href={`${base}/${id}`}>{name}</TextLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
