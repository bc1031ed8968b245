package org.entente.server;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked of a page that a browser shows. */
public final class PageChecks {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  // longer pictures of a page take seconds each, and nobody looks at their end
  private static final int TALLEST = 4_000;
  private static final int STOPS = 30;

  /**
   * Texts and attributes of ours, not of sources, that have a space which French typography does
   * not allow.
   */
  private static final String WRONG_SPACES =
      """
      () => {
        const wrong = /[^\\u00a0\\s:;!?][:](?=\\s|$)|[^\\u202f\\s;!?][;!?](?=\\s|$)| [:;!?»%]|« |«[^\\u00a0]/;
        const theirs = "bdi, blockquote, q, code, pre, script, style, option, textarea, .text, .snippet, .in-context,"
          + " [lang]:not(html)";
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (!node.parentElement.closest(theirs) && wrong.test(node.data)) {
            found.push(node.data.trim());
          }
        }
        for (const name of ["title", "aria-label", "aria-description", "placeholder", "alt", "label", "data-selected", "data-save"]) {
          for (const each of document.querySelectorAll("[" + name + "]")) {
            if (!each.closest("[lang]:not(html)") && wrong.test(each.getAttribute(name))) {
              found.push(name + "=" + each.getAttribute(name));
            }
          }
        }
        return found;
      }
      """;

  private static final String STOP =
      """
      () => {
        const at = document.activeElement;
        window.stops = window.stops || [];
        const before = window.stops.at(-1);
        window.stops.push(at);
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        return {
          body: at === document.body,
          inOrder: !before || Boolean(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING),
          marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
          seen: box.width > 0 && box.height > 0,
          name: at.outerHTML.slice(0, 120)
        };
      }
      """;

  private PageChecks() {}

  /** Leaves a picture of a page in {@code target/screenshots}. */
  public static void picture(Page page, String name) {
    int height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setClip(0, 0, page.viewportSize().width, Math.min(height, TALLEST))
            .setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** Whom a page shuts out, by WCAG 2.1 AA, and whether it is wider than the window. */
  public static List<String> complaints(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    List<String> complaints = new ArrayList<>();
    // no page has frames, for which the other mode opens a page of its own each time
    new AxeBuilder(page)
        .setLegacyMode(true)
        .options(options)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(rule -> complaints.add(rule.getId() + " " + rule.getNodes().get(0).getHtml()));
    if (!page.evaluate("document.documentElement.scrollWidth <= window.innerWidth").equals(true)) {
      complaints.add("wider than the window");
    }
    return complaints;
  }

  /** Texts of a French page with spaces that are not French. */
  static List<String> wrongSpaces(Page page) {
    return ((List<?>) page.evaluate(WRONG_SPACES)).stream().map(String::valueOf).toList();
  }

  /** What is wrong for who walks through a page by keys. */
  static List<String> walk(Page page) {
    List<String> complaints = new ArrayList<>();
    if (page.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count() > 0) {
      complaints.add("an order of its own");
    }
    // some pages put the focus where one begins: the walk begins at the top
    page.evaluate("document.activeElement.blur()");
    page.evaluate("window.getSelection().setPosition(document.body, 0)");
    for (int i = 0; i < STOPS; i++) {
      page.keyboard().press("Tab");
      Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
      boolean skip = String.valueOf(stop.get("name")).contains("class=\"skip\"");
      if (Boolean.TRUE.equals(stop.get("body")) || (skip && i > 0)) {
        // it has come round
        break;
      }
      if (i == 0 && !skip) {
        complaints.add("begins with " + stop.get("name"));
      }
      for (String must : List.of("inOrder", "marked", "seen")) {
        if (!Boolean.TRUE.equals(stop.get(must))) {
          complaints.add("not " + must + ": " + stop.get("name"));
        }
      }
    }
    page.locator(".skip").focus();
    page.keyboard().press("Enter");
    if (!page.evaluate("document.activeElement.id").equals("main")) {
      complaints.add("nothing is skipped");
    }
    return complaints;
  }
}
