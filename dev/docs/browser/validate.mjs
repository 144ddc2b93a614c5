// Checks HTML files against the standard.
//
//   node validate.mjs FOLDER
//
// Checks all HTML files below FOLDER. Prints the errors, and exits with status 1 if there are
// any, or no files.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";

const validate = new HtmlValidate({ extends: ["html-validate:standard"], rules: {
  // Rules of style, not of validity.
  "doctype-style": "off", "void-style": "off", "no-trailing-whitespace": "off", "long-title": "off",
  "attribute-boolean-style": "off", "no-implicit-button-type": "off", "no-raw-characters": "off",
  "tel-non-breaking": "off", "script-type": "off", "no-inline-style": "off", "require-sri": "off",
  "prefer-native-element": "off", "no-redundant-role": "off",
} });

// The errors in the files at `paths` below `folder`.
export const errors = async (folder, paths) => {
  const found = [];
  for (const path of paths) {
    const report = await validate.validateString(readFileSync(join(folder, path), "utf8"), path);
    for (const result of report.results) {
      found.push(...result.messages.map((one) => `${path}:${one.line}:${one.column} ${one.ruleId} ${one.message}`));
    }
  }
  return found;
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder] = process.argv.slice(2);
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".html"));
  const found = await errors(folder, paths);
  console.log(`${paths.length} pages, ${found.length} errors`);
  console.log(found.slice(0, 50).join("\n"));
  process.exit(paths.length > 0 && found.length === 0 ? 0 : 1);
}
