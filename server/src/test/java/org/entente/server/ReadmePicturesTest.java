package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.article.ArticleReader;
import org.entente.article.ReadingOptions;
import org.entente.article.Readings;
import org.entente.coder.Coder;
import org.entente.record.ingest.Ingest;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages that the README shows, of the record that {@code entente demo} fills. Their pictures
 * are left in {@code target/screenshots} as {@code readme-*.png}; those in {@code docs/images} are
 * such.
 */
class ReadmePicturesTest {
  private static final Path CORPUS = Path.of("..", "corpus", "articles");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final int WIDTH = 1200;

  @Test
  void theBundledCorpusFillsTheFirstPageTheMapAndTheReview(@TempDir Path folder)
      throws IOException {
    List<Throwable> faults = new CopyOnWriteArrayList<>();
    try (Server server = Server.start(ServerOptions.of(corpus(folder)), faults::add);
        Chromium chromium = Chromium.start();
        BrowserContext visitor = chromium.visitor(WIDTH, "en", ColorScheme.LIGHT)) {
      Page page = visitor.newPage();
      page.navigate(server.address().toString());
      assertThat(page.locator(".facts > li").count()).isEqualTo(12);
      picture(page, "overview", 860);
      page.navigate(server.address().resolve("/map").toString());
      assertThat(page.locator(".map .arc").count()).isGreaterThan(50);
      picture(page, "map", 860);
      page.navigate(server.address().resolve("/review").toString());
      page.locator("input[name=name]").fill("Anna");
      page.keyboard().press("Enter");
      page.locator(".decide").waitFor();
      assertThat(page.locator(".in-context mark").first().isVisible()).isTrue();
      picture(page, "review", 860);
    }
    assertThat(faults).isEmpty();
  }

  private static void picture(Page page, String name, int height) {
    page.setViewportSize(WIDTH, height);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("readme-" + name + ".png")));
  }

  private static Path corpus(Path folder) throws IOException {
    Path file = folder.resolve("entente.db");
    try (Readings readings =
        new ArticleReader(ReadingOptions.DEFAULT).read(List.of(CORPUS.toString()))) {
      new Ingest(
              RecordFile.open(file),
              Coder.create(),
              "test",
              1,
              Instant.parse("2026-01-20T12:00:00Z"))
          .run(readings, outcome -> {});
    }
    return file;
  }
}
