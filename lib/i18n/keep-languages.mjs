/**
 * A bundler loader for React Aria's tables of strings: leaves only the languages that Muster speaks, so that browsers
 * do not load the other thirty. What is missing falls back to English.
 * @this {{ getOptions(): { languages: string[] } }}
 * @param {string} source
 */
export default function keepLanguages(source) {
  const { languages } = this.getOptions();
  return source
    .split("\n")
    .filter((line) => {
      const language = /^import .*\/([a-z]{2})-[A-Z]{2}\.mjs";$|^\s+"([a-z]{2})-[A-Z]{2}": /.exec(line);
      return !language || languages.includes(language[1] ?? language[2] ?? "");
    })
    .join("\n");
}
