// Finds Chromium. `node chromium.mjs` prints its path, and exits with status 1 if there is none.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

// The names that distributions give to Chromium.
const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

// The path of the first of these names in the folders of PATH, or undefined.
export const chromium = () => {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = chromium();
  if (path) console.log(path);
  process.exit(path ? 0 : 1);
}
