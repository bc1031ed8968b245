// Lights the words of a fact when it is pointed at or has the focus, and the fact of words.

const reading = document.querySelector(".reading");
const asked = reading.dataset.lit;

/** The numbers of the facts that an element belongs to. */
function facts(element) {
  const holder = element.closest?.("[data-facts], [data-fact]");
  if (!holder || !reading.contains(holder)) {
    return [];
  }
  return (holder.dataset.facts ?? holder.dataset.fact).split(" ");
}

/** Lights these facts and nothing else; none lights what the address asks for. */
function light(numbers) {
  const on = new Set(numbers.length > 0 ? numbers : [asked]);
  for (const words of reading.querySelectorAll(".told")) {
    words.classList.toggle("lit", words.dataset.facts.split(" ").some((number) => on.has(number)));
  }
  for (const item of reading.querySelectorAll("li[data-fact]")) {
    item.classList.toggle("lit", on.has(item.dataset.fact));
  }
}

for (const event of ["pointerover", "focusin"]) {
  reading.addEventListener(event, (e) => light(facts(e.target)));
}
for (const event of ["pointerleave", "focusout"]) {
  reading.addEventListener(event, () => light([]));
}
