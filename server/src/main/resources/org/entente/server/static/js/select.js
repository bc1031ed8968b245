// On an article: words that are selected become a new fact.

const text = document.querySelector("article.text");
const link = document.getElementById("add-selected");

/** How many characters of its paragraph come before a point, without the numbers of facts. */
function before(paragraph, node, offset) {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  const part = range.cloneContents();
  for (const number of part.querySelectorAll(".ref")) {
    number.remove();
  }
  return part.textContent.length;
}

/** The place in the article's text of a point in the page. */
function place(node, offset) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const paragraph = element.closest("p[data-first]");
  return paragraph && text.contains(paragraph)
    ? Number(paragraph.dataset.first) + before(paragraph, node, offset)
    : null;
}

document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) {
    return;
  }
  const range = selection.getRangeAt(0);
  const first = place(range.startContainer, range.startOffset);
  const last = place(range.endContainer, range.endOffset);
  if (first !== null && last !== null && first < last) {
    const address = new URL(link.href);
    address.searchParams.set("first", first);
    address.searchParams.set("last", last);
    link.href = address;
    link.classList.add("ready");
    link.textContent = link.dataset.selected;
  }
});
