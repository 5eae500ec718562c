import { pool } from "@/lib/db";

/** The database writes the text: for a thousand people that is several times cheaper than objects on the way. */
export const employeesQuery = {
  name: "employees-json",
  text: `select coalesce('[' || string_agg(
      '{"id":' || id || ',"first_name":' || to_json("firstName") || ',"last_name":' || to_json("lastName")
      || ',"email":' || to_json(email) || '}', ',' order by id) || ']', '[]') as list from "Person"`,
};

/** Everybody by id with the four fields of the onboarding API, as JSON text. */
export async function employeesJson(): Promise<string> {
  const { rows } = await pool().query<{ list: string }>(employeesQuery);
  return rows[0]?.list ?? "[]";
}
