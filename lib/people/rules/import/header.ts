import { type ImportColumn, importColumns, requiredColumns } from "../../schema/import-columns";

/** Other words that people have in their first line, without spaces, hyphens and capitals. */
const otherNames: Readonly<Record<string, ImportColumn>> = {
  firstname: "first_name",
  givenname: "first_name",
  forename: "first_name",
  lastname: "last_name",
  surname: "last_name",
  familyname: "last_name",
  mail: "email",
  emailaddress: "email",
  workemail: "email",
  startday: "start_day",
  startdate: "start_day",
  hiredate: "start_day",
  title: "position",
  jobtitle: "position",
  phonenumber: "phone",
  mobile: "phone",
  department: "unit",
  location: "unit",
  contract: "agreement",
  manageremail: "manager",
  reportsto: "manager",
  supervisor: "manager",
  buddyemail: "buddy",
  sequence: "sequences",
  zone: "timezone",
  privateemail: "private_email",
  personalemail: "private_email",
};

const plain = (name: string) => name.toLowerCase().replace(/[\s_\-.*]/g, "");
const byName = new Map<string, ImportColumn>([
  ...Object.entries(otherNames),
  ...importColumns.map((column) => [plain(column), column] as const),
]);

export type Header = {
  /** Where each column stands. */
  places: ReadonlyMap<ImportColumn, number>;
  /** Names that stand for none of the columns: those of time trackers are balances, others are not read. */
  others: { name: string; place: number }[];
  /** Columns that are needed and not there. */
  missing: ImportColumn[];
  /** Columns that are there twice. */
  twice: ImportColumn[];
};

/** Reads the first line of a table. */
export function readHeader(names: readonly string[]): Header {
  const places = new Map<ImportColumn, number>();
  const others: Header["others"] = [];
  const twice: ImportColumn[] = [];
  for (const [place, name] of names.entries()) {
    const column = byName.get(plain(name));
    if (column === undefined) others.push(...(name === "" ? [] : [{ name, place }]));
    else if (places.has(column)) twice.push(column);
    else places.set(column, place);
  }
  return { places, others, twice, missing: requiredColumns.filter((column) => !places.has(column)) };
}
