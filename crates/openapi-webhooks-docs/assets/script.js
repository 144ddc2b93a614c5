// Search, copy buttons, links to properties and the theme. Every page can be read without this script.
"use strict";
(() => {
  const themes = ["light", "dark"];
  const stored = () => {
    try { return localStorage.getItem("theme"); } catch { return null; }
  };
  const show = (theme) => {
    if (themes.includes(theme)) document.documentElement.dataset.theme = theme;
  };
  // Before the page is drawn, so that it does not flash.
  show(stored());

  const isDark = () => {
    const theme = document.documentElement.dataset.theme;
    return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  };

  // The controls that need this script are not in the HTML.
  const tools = () => {
    const input = document.createElement("input");
    input.id = "search";
    input.type = "search";
    input.placeholder = "Search webhooks";
    input.setAttribute("aria-label", input.placeholder);
    const button = document.createElement("button");
    button.id = "theme";
    button.type = "button";
    const tools = document.createElement("div");
    tools.className = "tools";
    tools.append(input, button);
    document.querySelector(".top").append(tools);
  };

  const themeButton = () => {
    const button = document.getElementById("theme");
    const label = () => { button.textContent = isDark() ? "Light theme" : "Dark theme"; };
    label();
    button.addEventListener("click", () => {
      const theme = isDark() ? "light" : "dark";
      show(theme);
      label();
      try { localStorage.setItem("theme", theme); } catch { /* The choice lasts for this page. */ }
    });
  };

  const copyButtons = () => {
    for (const pre of document.querySelectorAll("pre")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Copy";
      button.addEventListener("click", async () => {
        try {
          await navigator.clipboard.writeText(pre.textContent);
          button.textContent = "Copied";
        } catch {
          getSelection().selectAllChildren(pre);
          button.textContent = "Selected";
        }
        setTimeout(() => { button.textContent = "Copy"; }, 2000);
      });
      const frame = document.createElement("div");
      frame.className = "copied";
      pre.replaceWith(frame);
      frame.append(pre, button);
    }
  };

  // The name of a property is a link to it.
  const linkNames = () => {
    for (const name of document.querySelectorAll("li[id] > .row > .name")) {
      const link = document.createElement("a");
      link.className = "name";
      link.href = "#" + name.closest("li").id;
      link.append(...name.childNodes);
      name.replaceWith(link);
    }
  };

  // A link to a property opens the lists around it.
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let parent = target; parent; parent = parent.parentElement) {
      if (parent.tagName === "DETAILS") parent.open = true;
    }
    target.scrollIntoView();
  };

  const filter = (text) => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const section of document.querySelectorAll("section.group")) {
      const title = section.querySelector("h2").textContent.toLowerCase();
      let shown = 0;
      for (const entry of section.querySelectorAll("li")) {
        const content = title + " " + entry.textContent.toLowerCase();
        entry.hidden = !words.every((word) => content.includes(word));
        shown += entry.hidden ? 0 : 1;
      }
      section.hidden = shown === 0;
      count += shown;
    }
    document.getElementById("none").hidden = count > 0;
  };

  const search = () => {
    const input = document.getElementById("search");
    const isIndex = document.getElementById("none") !== null;
    if (isIndex) {
      const query = new URLSearchParams(location.hash.slice(1)).get("q");
      if (query) {
        input.value = query;
        filter(query);
      }
      input.addEventListener("input", () => filter(input.value));
    }
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      if (!isIndex) {
        location.href = document.body.dataset.root + "index.html#q=" + encodeURIComponent(input.value);
        return;
      }
      const first = document.querySelector("section.group:not([hidden]) li:not([hidden]) a");
      if (first && input.value) location.href = first.href;
    });
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.closest("input, textarea, select");
      if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        input.focus();
      }
    });
  };

  const markCurrent = () => {
    for (const link of document.querySelectorAll(".side a")) {
      if (link.href === location.href.split("#")[0]) link.setAttribute("aria-current", "page");
    }
  };

  addEventListener("DOMContentLoaded", () => {
    tools();
    themeButton();
    copyButtons();
    linkNames();
    search();
    markCurrent();
    openTarget();
  });
  addEventListener("hashchange", openTarget);
})();
