import { Prisma } from "@/lib/generated/prisma/client";

/** The expressions of the trigram indexes "Person_search" and "Person_position_search", to the letter. */
const whoTheyAre = Prisma.sql`(p."firstName" || ' ' || p."lastName" || ' ' || p."email")`;
const whatTheyDo = Prisma.sql`p."position"`;

/** Text as a literal part of a LIKE pattern. */
export const literal = (text: string) => text.replace(/[\\%_]/g, (char) => `\\${char}`);

/**
 * The condition that every word of the query occurs in a person's name, e-mail or title. One or two
 * letters must begin a word: of anything shorter than three a trigram index only knows beginnings.
 */
export function matches(query: string): Prisma.Sql {
  const words = query.split(/\s+/).filter(Boolean).slice(0, 8);
  if (words.length === 0) return Prisma.sql`true`;
  return Prisma.join(words.map(wordMatches), " and ");
}

function wordMatches(word: string): Prisma.Sql {
  const part = literal(word);
  const patterns = [...word].length < 3 ? [`${part}%`, `% ${part}%`] : [`%${part}%`];
  const either = patterns.flatMap((pattern) => [
    Prisma.sql`${whoTheyAre} ilike ${pattern}`,
    Prisma.sql`${whatTheyDo} ilike ${pattern}`,
  ]);
  return Prisma.sql`(${Prisma.join(either, " or ")})`;
}
