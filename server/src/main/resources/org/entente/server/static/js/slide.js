// Shows another year or kind as soon as it is chosen, without loading the page; lights the ties of a
// state that is pointed at, and leads to its page.

const form = document.querySelector("form.slide");
const drawn = document.getElementById(form.dataset.swap);
const every = form.querySelector("[name=every]");
const year = form.querySelector("[name=year]");
const output = form.querySelector("output");
let asked = 0;

/** The address of what the form says. */
function address() {
  const values = new URLSearchParams(new FormData(form));
  if (values.has("every")) {
    values.delete("year");
    values.delete("every");
  }
  for (const name of [...values.keys()].filter((key) => !values.get(key))) {
    values.delete(name);
  }
  return values.size > 0 ? `${form.action}?${values}` : form.action;
}

/** Puts what is at an address in place of what is drawn, unless something else was asked for since. */
async function show() {
  const number = ++asked;
  const there = address();
  const answer = await fetch(there, { headers: { Accept: "text/html" } });
  if (!answer.ok || number !== asked) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = page.getElementById(drawn.id);
  if (next && number === asked) {
    drawn.replaceChildren(...next.childNodes);
    // what leads to the same in another language or as JSON leads to this year, too
    const leading = "a.language, footer a";
    const ahead = page.querySelectorAll(leading);
    document.querySelectorAll(leading).forEach((link, i) => (link.href = ahead[i].getAttribute("href")));
    history.replaceState(null, "", there);
  }
}

let wait;
/** Shows it when the hand rests. */
function soon(after) {
  clearTimeout(wait);
  wait = setTimeout(show, after);
}

year?.addEventListener("input", () => {
  if (every) {
    every.checked = false;
  }
  output.textContent = year.value;
  soon(80);
});
every?.addEventListener("change", () => {
  output.textContent = every.checked ? every.parentElement.textContent.trim() : year.value;
  soon(0);
});
for (const select of form.querySelectorAll("select")) {
  select.addEventListener("change", () => soon(0));
}

drawn.addEventListener("pointerover", (event) => {
  const code = event.target.closest?.("[data-code]")?.dataset.code;
  const picture = drawn.querySelector("svg.picked-from");
  if (!picture) {
    return;
  }
  let any = false;
  for (const arc of picture.querySelectorAll("[data-one]")) {
    const its = code !== undefined && (arc.dataset.one === code || arc.dataset.other === code);
    arc.classList.toggle("picked", its);
    any ||= its;
  }
  picture.classList.toggle("picking", any);
});
drawn.addEventListener("click", (event) => {
  const place = event.target.closest?.("[data-code]");
  const arc = event.target.closest?.("[data-one]");
  if (place) {
    location.assign(`/states/${place.dataset.code}`);
  } else if (arc) {
    location.assign(`/dyads/${arc.dataset.one}-${arc.dataset.other}`);
  }
});
