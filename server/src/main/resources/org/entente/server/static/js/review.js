// The review by keyboard: each key presses the button or follows the link that has it, and the next
// page comes in without a flash. Everything works without this, too.

const STORE = "entente-keys";
let busy = false;

/** Whether keys are switched on; the box says so on every page of this browser. */
function keysOn() {
  try {
    return localStorage.getItem(STORE) !== "off";
  } catch {
    return true;
  }
}

/** Makes a page ready that has just come in. */
function ready() {
  const box = document.getElementById("keys-on");
  if (box) {
    box.closest(".keys-on").hidden = false;
    box.checked = keysOn();
    box.addEventListener("change", () => {
      try {
        localStorage.setItem(STORE, box.checked ? "on" : "off");
      } catch {
        // a browser that keeps nothing has keys on
      }
      mark();
    });
    document.getElementById("keys-show").addEventListener("click", help);
  }
  mark();
  for (const button of document.querySelectorAll("button[data-take]")) {
    const field = document.querySelector(`.decide [name="${CSS.escape(button.dataset.take)}"]`);
    if (field && field.type !== "hidden") {
      button.hidden = field.value === button.dataset.value;
      button.addEventListener("click", () => {
        field.value = button.dataset.value;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.focus();
      });
    }
  }
  const accept = document.querySelector(".decide button[data-save]");
  if (accept) {
    const label = accept.querySelector("span");
    const said = label.textContent;
    const form = accept.form;
    const before = values(form);
    form.addEventListener("input", () => {
      label.textContent = values(form) === before ? said : accept.dataset.save;
    });
  }
}

function mark() {
  document.querySelector(".review")?.classList.toggle("keyless", !keysOn());
}

/** What is entered in a form, but the reason. */
function values(form) {
  const data = new FormData(form);
  data.delete("why");
  return JSON.stringify([...data]);
}

/** Shows a page that has come in, in the place of the one before. */
function show(html, address, focus) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const main = page.querySelector("main");
  if (!main?.querySelector(".review")) {
    return false;
  }
  document.querySelector("main").replaceChildren(...main.childNodes);
  document.title = page.title;
  document.querySelector("header.top .language").href = page.querySelector("header.top .language").href;
  if (address) {
    history.replaceState(null, "", address);
  }
  ready();
  const wrong = document.querySelector(".review [aria-invalid='true']");
  if (wrong) {
    wrong.focus();
  } else if (focus) {
    document.getElementById("subject")?.focus({ preventScroll: true });
    window.scrollTo({ top: 0, behavior: "instant" });
  }
  return true;
}

/** Sends a form; a key or a click meanwhile counts for nothing: the next fact was not seen yet. */
async function send(form, button) {
  setBusy(true);
  const action = button?.getAttribute("formaction") ?? form.getAttribute("action");
  try {
    const answer = await fetch(action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form, button)),
      headers: { Accept: "text/html" },
    });
    if (!show(await answer.text(), answer.redirected && answer.url, true)) {
      location.reload();
    }
  } catch {
    form.submit();
  } finally {
    setBusy(false);
  }
}

function setBusy(now) {
  busy = now;
  document.documentElement.toggleAttribute("data-busy", now);
}

function help() {
  const keys = document.getElementById("keys");
  if (keys && !keys.open) {
    keys.showModal();
  }
}

function isField(element) {
  return element?.closest?.("input:not([type=checkbox]), select, textarea, [contenteditable]");
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.hasAttribute("data-whole") || !document.querySelector(".review")) {
    return;
  }
  event.preventDefault();
  if (!busy) {
    send(form, event.submitter);
  }
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
    return;
  }
  if (isField(event.target)) {
    if (event.key === "Escape") {
      event.target.blur();
    }
    return;
  }
  if (!keysOn() || event.repeat || busy || document.getElementById("keys")?.open) {
    return;
  }
  if (event.key === "?") {
    event.preventDefault();
    help();
  } else if (event.key === "c") {
    event.preventDefault();
    document.querySelector(".decide .field :is(input, select):not([type=hidden])")?.focus();
  } else {
    const pressed = document.querySelector(`[data-key="${CSS.escape(event.key)}"]:not(:disabled)`);
    if (pressed) {
      event.preventDefault();
      pressed.click();
    }
  }
});

ready();
