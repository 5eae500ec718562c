import { POST as users } from "@/app/api/users/route";

/** Creates new hires one after another until it is killed; prints each e-mail address once the API has answered 201. */
const [key = "", sequence = "", prefix = ""] = process.argv.slice(2);
const headers = { authorization: `Token ${key}`, "content-type": "application/json" };

for (let index = 0; ; index++) {
  const email = `${prefix}.${index}@example.test`;
  const person = { first_name: "A", last_name: "B", role: index % 3, email, sequences: [Number(sequence)] };
  const request = new Request("http://muster.test/api/users/", {
    method: "POST",
    headers,
    body: JSON.stringify(person),
  });
  const response = await users(request);
  if (response.status !== 201) throw new Error(await response.text());
  process.stdout.write(`${email}\n`);
}
