"use strict";

const list = document.getElementById("messages");
const template = document.getElementById("message");
const state = document.getElementById("state");
const to = document.getElementById("to");
const shown = new Set();
let version = "";
let messages = [];

/** Text with its links made clickable; never as HTML. */
function linked(text) {
  const parts = document.createDocumentFragment();
  let end = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g)) {
    parts.append(text.slice(end, found.index));
    const link = document.createElement("a");
    link.href = found[0];
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = found[0];
    parts.append(link);
    end = found.index + found[0].length;
  }
  parts.append(text.slice(end));
  return parts;
}

function plain(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  page.querySelectorAll("style, script, title").forEach((one) => one.remove());
  return page.body.innerText.trim();
}

function item(message) {
  const node = template.content.cloneNode(true);
  const find = (selector) => node.querySelector(selector);
  const tag = find(".tag");
  tag.textContent = message.channel === "SMS" ? "Text message" : "Mail";
  tag.classList.toggle("sms", message.channel === "SMS");
  const time = find("time");
  time.dateTime = message.receivedAt;
  time.textContent = new Date(message.receivedAt).toLocaleString();
  find("h2").textContent = message.subject ?? (message.channel === "SMS" ? "To " + message.to : "(no subject)");
  find(".people").textContent = "From " + message.from + " to " + message.to;
  find(".text").append(linked(message.text || (message.html ? plain(message.html) : "")));
  find(".raw").href = "messages/" + message.id + "/raw";
  find(".attachments").textContent = message.attachments
    .map((one) => (one.name || one.contentType) + " · " + one.size + " bytes").join(", ");
  if (message.html) {
    design(find(".designed"), find("iframe"), find(".text"), message.html);
  }
  node.firstElementChild.classList.toggle("new", !shown.has(message.id));
  shown.add(message.id);
  return node;
}

function design(button, frame, text, html) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const on = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(on));
    frame.srcdoc = on ? '<base target="_blank">' + html : "";
    frame.hidden = !on;
    text.hidden = on;
  });
}

function show() {
  const wanted = to.value.trim().toLowerCase();
  const some = messages.filter((one) => one.to.toLowerCase().includes(wanted));
  list.replaceChildren(...some.map(item));
  document.getElementById("none").hidden = some.length > 0;
  const people = [...new Set(messages.flatMap((one) => one.to.split(", ")))];
  document.getElementById("recipients").replaceChildren(...people.map((one) => new Option(one)));
}

async function refresh() {
  try {
    const answer = await fetch("messages", { headers: version ? { "If-None-Match": version } : {}, cache: "no-store" });
    if (answer.status === 200) {
      version = answer.headers.get("ETag") ?? "";
      messages = await answer.json();
      show();
    }
    state.textContent = "Up to date";
  } catch {
    state.textContent = "Anteroom is not running. This page waits for it.";
  }
  setTimeout(refresh, document.hidden ? 5000 : 1000);
}

to.addEventListener("input", show);
document.getElementById("clear").addEventListener("click", async () => {
  await fetch("messages", { method: "DELETE" });
});
refresh();
