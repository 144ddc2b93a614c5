// Measures the CPU time that a browser needs to show a document.
//
//   node measure.mjs SITE VIEWERS DOCUMENT PUPPETEER PAGE
//
// SITE is a folder of static pages, PAGE the largest of them, VIEWERS a folder of npm packages. Prints a
// line of JSON for each page: its name and the CPU seconds.
import { createServer } from "node:http";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "../../docs/browser/chromium.mjs";

const [site, viewers, document, puppeteerPath, largest] = process.argv.slice(2);
const { default: puppeteer } = await import(pathToFileURL(puppeteerPath));

const html = (head, body) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const PAGES = {
  "/elements.html": html(
    `<script src="/viewers/elements/web-components.min.js"></script><link rel="stylesheet" href="/viewers/elements/styles.min.css">`,
    `<elements-api apiDescriptionUrl="/openapi.json" router="hash"></elements-api>`),
  "/redoc.html": html("", `<redoc spec-url="/openapi.json" disable-telemetry="true"></redoc>
    <script type="module" src="/viewers/redoc/bundles/redoc.standalone.js"></script>`),
  "/scalar.html": html("", `<div id="app"></div><script src="/viewers/scalar/dist/browser/standalone.js"></script>
    <script>Scalar.createApiReference("#app", { url: "/openapi.json" })</script>`),
};
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.split(/[?#]/)[0]);
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  try {
    let content = PAGES[path];
    if (path === "/openapi.json") content ??= readFileSync(document);
    if (path.startsWith("/viewers/")) content ??= readFileSync(join(viewers, path.slice("/viewers/".length)));
    content ??= readFileSync(join(site, path.replace("/site/", "")));
    response.writeHead(200, { "content-type": type }).end(content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

// The CPU seconds of a process and its descendants.
const cpu = (root) => {
  const processes = new Map();
  for (const pid of readdirSync("/proc").filter((one) => /^\d+$/.test(one))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
      processes.set(Number(pid), { parent: Number(fields[1]), seconds: ticks / 100 });
    } catch { /* It has ended. */ }
  }
  let seconds = 0;
  for (const [pid, { seconds: own }] of processes) {
    let at = pid;
    while (at !== root && processes.has(at)) at = processes.get(at).parent;
    if (at === root) seconds += own;
  }
  return seconds;
};

const MIN_NODES = 100;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Waits until a second costs next to nothing.
const settle = async (pid) => {
  for (let second = 0; second < 90; second += 1) {
    const before = cpu(pid);
    await pause(1000);
    if (cpu(pid) - before < 0.04) return;
  }
};

const measure = async (name, path) => {
  const browser = await puppeteer.launch({ executablePath: chromium(), args: ["--no-sandbox"] });
  const pid = browser.process().pid;
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await settle(pid);
  const before = cpu(pid);
  await page.goto(origin + path, { waitUntil: "load", timeout: 120_000 });
  await settle(pid);
  const seconds = cpu(pid) - before;
  const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  // What shows nothing would be the fastest.
  if (nodes < MIN_NODES) throw new Error(`${name} shows only ${nodes} elements`);
  console.log(JSON.stringify({ name, seconds, nodes }));
  await browser.close();
};

await measure("openapi-webhooks-docs, index", "/site/index.html");
await measure("openapi-webhooks-docs, largest page", `/site/${largest}`);
await measure("Stoplight Elements 9.0", "/elements.html");
await measure("Redoc 3.0", "/redoc.html");
await measure("Scalar 1.76", "/scalar.html");
server.close();
