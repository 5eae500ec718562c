/**
 * A bundler loader for contracts: browsers get of each what calling it needs (method, path, whether it has a body), so
 * that no schema comes along. What else such a file exports is not there in a browser; the build says so.
 * @param {string} source as Biome formats it
 */
export default function lightContracts(source) {
  const contracts = source.matchAll(/^export const (\w+) = contract\(\{\n([\s\S]*?)^\}\);$/gm);
  const lines = [...contracts].map(([, name, declaration]) => {
    const said = declaration + inCommon(source, declaration);
    const method = /\bmethod: "(\w+)"/.exec(said)?.[1];
    const path = /\bpath: "([^"]+)"/.exec(said)?.[1];
    if (!method || !path) throw new Error(`${name}: method and path of a contract are plain strings`);
    const body = /^ {2}body(:|,)/m.test(declaration);
    return `export const ${name} = ${JSON.stringify({ method, path, ...(body ? { body } : {}) })};`;
  });
  return lines.join("\n");
}

/** What the contract has in common with others of its file. */
const inCommon = (source, declaration) =>
  [...declaration.matchAll(/^ {2}\.\.\.(\w+),$/gm)]
    .map(
      ([, name]) => new RegExp(`^const ${name} = \\{([\\s\\S]*?)\\} as const;$`, "m").exec(source)?.[1] ?? "",
    )
    .join("");
