// Clicks through the pages in headless Chromium.
//
//   node test.mjs ORIGIN FOLDER [SCREENSHOT]
//
// ORIGIN serves the site below /docs/webhooks. FOLDER has the same site as files. Prints one line for each
// check, and ends with status 1 if one fails.
import { createRequire } from "node:module";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { chromium } from "./chromium.mjs";
import { errors } from "./validate.mjs";

const [origin, folder, screenshot] = process.argv.slice(2);
const root = `${origin}/docs/webhooks`;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let failures = 0;

const check = (name, isGood, details = "") => {
  console.log(`${isGood ? "ok" : "FAILED"}: ${name}${isGood ? "" : ` ${details}`}`);
  failures += isGood ? 0 : 1;
};

const browser = await puppeteer.launch({ executablePath: chromium(), args: ["--no-sandbox"] });

// A page that remembers what leaves loopback and what the console says.
const open = async (width = 1280) => {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  const seen = { foreign: [], messages: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("file:")) seen.foreign.push(url);
  });
  page.on("console", (message) => seen.messages.push(message.text()));
  page.on("pageerror", (error) => seen.messages.push(String(error)));
  return [page, seen];
};

const violations = async (page) => {
  // A page under a strict policy runs no script of ours; the debugger's is not bound by it.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await window.axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes[0].html}`);
  });
  return found;
};

const noOverflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

{
  const [page, seen] = await open();
  await page.goto(root);
  check("the root leads to the index", page.url() === `${root}/index.html`, page.url());
  await page.type("#search", "INVOICE");
  const shown = () => page.$$eval("ul.webhooks li:not([hidden]) a", (all) => all.map((one) => one.textContent));
  check("search finds a webhook", String(await shown()) === "invoice.paid", await shown());
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.pathname.endsWith("/webhooks/invoice.paid.html"));
  check("Enter opens it", true);
  await page.keyboard.press("/");
  await page.keyboard.type("plan-");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#q=plan-");
  check("a search from another page leads to the index", String(await shown()) === "plan-changed", await shown());
  await page.click("ul.webhooks li:not([hidden]) a");
  await page.waitForSelector("#payload");
  check("a click opens a page", page.url().endsWith("/webhooks/plan-changed.html"), page.url());
  check("the page's own link is marked", (await page.$eval("[aria-current]", (one) => one.textContent)) === "plan-changed");

  await browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read", "clipboard-write", "clipboard-sanitized-write"]);
  await page.click(".example .copied button");
  await page.waitForFunction(() => document.querySelector(".example .copied button").textContent !== "Copy");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  check("an example can be copied", JSON.parse(copied).customer.id === 17, copied);

  await page.goto(`${root}/webhooks/plan-changed.html#payload.customer.address.street`);
  const isVisible = await page.$eval("[id='payload.customer.address.street']", (one) => one.checkVisibility());
  check("a deep link opens what contains it", isVisible);
  const address = await page.$eval("[id='payload.customer.address.street'] > .row > a.name", (one) => one.href);
  check("the name of a property is a link to it", address === page.url(), address);

  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const before = await background();
  await page.click("#theme");
  const after = await background();
  check("the theme changes", before !== after, after);
  await page.reload();
  check("the theme is kept", (await background()) === after);

  await page.goto(`${root}/verify.html`);
  check("the page about signatures has eight languages", (await page.$$("main section[id] pre")).length >= 8);
  check("no request leaves loopback", seen.foreign.length === 0, seen.foreign);
  check("the console is silent: nothing breaks the policy", seen.messages.length === 0, seen.messages);
  await page.close();
}

{
  const [page, seen] = await open();
  for (const path of ["index.html", "webhooks/plan-changed.html", "verify.html"]) {
    await page.goto(`${origin}/strict/${path}`);
    await page.click("#theme");
    await page.waitForSelector("#theme");
  }
  check("the pages work under the strictest policy", seen.messages.length === 0, seen.messages);
  await page.close();
}

{
  const [page, seen] = await open();
  await page.goto(`${origin}/hostile/index.html`);
  await page.click("ul.webhooks a");
  await page.waitForSelector("#payload");
  const scripts = await page.$$eval("script, img, svg, iframe", (all) => all.map((one) => one.outerHTML));
  check("hostile text adds no element", scripts.length === 1, scripts);
  check("hostile text runs nothing", seen.messages.length === 0 && seen.foreign.length === 0, seen.messages);
  await page.close();
}

const paths = ["index.html", "verify.html", "delivery.html", "pages/Local-development.html"];
paths.push(...readdirSync(join(folder, "webhooks")).filter((one) => one.endsWith(".html")).map((one) => `webhooks/${one}`));
paths.push(...readdirSync(join(folder, "schemas")).map((one) => `schemas/${one}`));
for (const width of [360, 1280]) {
  for (const theme of ["light", "dark"]) {
    const [page] = await open(width);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    // Pages are only told by the system's theme once no choice is stored.
    await page.goto(`${root}/index.html`);
    await page.evaluate(() => localStorage.clear());
    const found = [];
    const wide = [];
    for (const path of paths) {
      await page.goto(`${root}/${path}`);
      found.push(...(await violations(page)).map((one) => `${path}: ${one}`));
      if (!(await noOverflow(page))) wide.push(path);
    }
    check(`axe finds nothing at ${width} pixels, ${theme}, on ${paths.length} pages`, found.length === 0, found.join("\n"));
    check(`no page is wider than ${width} pixels, ${theme}`, wide.length === 0, wide);
    await page.close();
  }
}

{
  const [page, seen] = await open();
  await page.goto(`file://${folder}/index.html`);
  await page.click("ul.webhooks a");
  await page.waitForSelector("#payload");
  check("the pages work from a file", seen.messages.length === 0 && seen.foreign.length === 0, seen.messages);
  await page.setJavaScriptEnabled(false);
  await page.goto(`file://${folder}/webhooks/plan-changed.html#payload.customer.address.street`);
  const text = await page.$eval("main", (one) => one.textContent);
  check("the pages can be read without a script", text.includes("street") && text.includes("Your response"));
  check("controls that need a script are not shown", (await page.$("#search, #theme")) === null);
  await page.close();
}

{
  const wrong = await errors(folder, paths);
  check(`the HTML of ${paths.length} pages is valid`, wrong.length === 0, wrong.slice(0, 20).join("\n"));
}

if (screenshot) {
  const [page] = await open();
  await page.goto(`${root}/webhooks/plan-changed.html`);
  await page.screenshot({ path: screenshot });
  await page.close();
}

await browser.close();
process.exit(failures === 0 ? 0 : 1);
