package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
  private static final String FRENCH =
      "Les deux ministres ont signé lundi à Praia un accord sur la formation des équipages.";
  private static final String ENGLISH =
      "The two ministers signed an agreement on the training of their crews on Monday.";

  private final Path folder;

  FeedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Reading> read(String xml) throws IOException {
    return read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private List<Reading> read(byte[] xml) throws IOException {
    Path file = Files.write(folder.resolve("feed.xml"), xml);
    return ArticleReaderTest.readAll(ReadingOptions.DEFAULT, file.toString());
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private static Refusal.Cause refused(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).reason().cause();
  }

  @Test
  void refusesAPageThatIsNamedAsXml() throws IOException {
    String page = "<html><head><title>Page introuvable</title></head><body><p>%s</p></body></html>";
    Path gone = folder.resolve("gone.xml");
    Files.writeString(gone, "<!DOCTYPE html>\n" + page.formatted("La page a été déplacée."));
    Path xhtml = folder.resolve("xhtml.xml");
    Files.writeString(
        xhtml,
        "<?xml version=\"1.0\"?>\n"
            + page.formatted(
                "Les deux ministres ont signé un accord sur la formation des équipages. "
                    .repeat(5)));
    List<Reading> read =
        ArticleReaderTest.readAll(ReadingOptions.DEFAULT, gone.toString(), xhtml.toString());
    assertThat(refused(read.get(0))).isEqualTo(Refusal.Cause.PAGE_NAMED_XML);
    assertThat(((Reading.Refused) read.get(0)).source()).isEqualTo(gone.toString());
    assertThat(article(read.get(1)).text()).contains("deux ministres");
  }

  @Test
  void readsRss() throws IOException {
    List<Reading> read =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Le Quotidien</title><language>fr</language>
            <item><title>Accord &amp; équipages</title>
              <link>https://quotidien.example/accord?utm_source=rss</link>
              <pubDate>Tue, 12 Dec 2023 10:00:00 +0100</pubDate>
              <description>En bref.</description>
              <content:encoded><![CDATA[<p>%s</p><p>Il entre en vigueur&nbsp;demain.</p>]]></content:encoded>
            </item>
            <item><title>Sans texte</title><link>https://quotidien.example/2</link></item>
            </channel></rss>
            """
                .formatted(FRENCH));
    assertThat(read).hasSize(2);
    Article article = article(read.get(0));
    assertThat(article.title()).contains("Accord & équipages");
    assertThat(article.url()).contains("https://quotidien.example/accord?utm_source=rss");
    assertThat(article.publisher()).contains("Le Quotidien");
    assertThat(article.published()).contains(LocalDate.of(2023, 12, 12));
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.text()).startsWith(FRENCH + "\n\nIl entre en vigueur\u00a0demain.");
    assertThat(read.get(0).source()).endsWith("feed.xml:1");
    assertThat(refused(read.get(1))).isEqualTo(Refusal.Cause.ENTRY_WITHOUT_TEXT);
  }

  @Test
  void readsAtom() throws IOException {
    List<Reading> read =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">The Paper</title>
            <entry><title type="html">Crews &lt;b&gt;trained&lt;/b&gt;</title>
              <link rel="self" href="https://paper.example/self"/>
              <link rel="alternate" href="https://paper.example/crews"/>
              <updated>2024-02-03T10:00:00Z</updated><published>2024-02-01T10:00:00Z</published>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content>
            </entry></feed>
            """
                .formatted(ENGLISH));
    Article article = article(read.get(0));
    assertThat(article.title()).contains("Crews trained");
    assertThat(article.url()).contains("https://paper.example/crews");
    assertThat(article.published()).contains(LocalDate.of(2024, 2, 1));
    assertThat(article.text()).isEqualTo(ENGLISH);
  }

  @Test
  void readsRdfInAnOlderCharset() throws IOException {
    String xml =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
          xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>Le Quotidien</title></channel>
        <item rdf:about="y"><title>Accord</title><link>https://quotidien.example/3</link>
          <dc:date>2023-05-06</dc:date><description>%s</description></item></rdf:RDF>
        """
            .formatted(FRENCH);
    Article article = article(read(xml.getBytes(StandardCharsets.ISO_8859_1)).get(0));
    assertThat(article.text()).isEqualTo(FRENCH);
    assertThat(article.published()).contains(LocalDate.of(2023, 5, 6));
  }

  @Test
  void oneAddressIsOneArticleWhateverItsText() throws IOException {
    String feed =
        "<rss><channel><item><link>https://q.example/a%s</link><description>%s</description>"
            + "</item></channel></rss>";
    String before = article(read(feed.formatted("", FRENCH)).get(0)).id();
    String after = article(read(feed.formatted("?utm_medium=x#top", FRENCH + " Fin.")).get(0)).id();
    String other = article(read(feed.formatted("b", FRENCH)).get(0)).id();
    assertThat(after).isEqualTo(before);
    assertThat(other).isNotEqualTo(before);
  }

  @Test
  void refusesEntities() throws IOException {
    String laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <rss><channel><item><description>&b;</description></item></channel></rss>
        """;
    String outside =
        """
        <?xml version="1.0"?><!-- a feed -->
        <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <rss><channel><item><description>&x;</description></item></channel></rss>
        """;
    assertThat(refused(read(laughs).get(0))).isEqualTo(Refusal.Cause.ENTITIES);
    assertThat(refused(read(outside).get(0))).isEqualTo(Refusal.Cause.ENTITIES);
  }

  @Test
  void takesTheRestOfABrokenFeed() throws IOException {
    String item = "<item><title>A & B</title><description>%s</description>%s";
    List<Reading> read =
        read(
            "<rss><channel>"
                + item.formatted(FRENCH, "<unclosed></item>")
                + item.formatted(ENGLISH, "</item>")
                + "<item><description>Les deux minis");
    assertThat(article(read.get(0)).text()).isEqualTo(FRENCH);
    assertThat(article(read.get(1)).text()).isEqualTo(ENGLISH);
    assertThat(refused(read.get(2))).isEqualTo(Refusal.Cause.CUT_FEED);
    assertThat(read).hasSize(3);
  }

  @Test
  void aPageThatCallsItselfXmlIsReadAsAPage() throws IOException {
    assertThat(
            article(
                    read("<?xml version=\"1.0\"?><html><body><p>" + FRENCH + "</p></body></html>")
                        .get(0))
                .text())
        .isEqualTo(FRENCH);
    assertThat(refused(read("<?xml version=\"1.0\"?><opml></opml>").get(0)))
        .isEqualTo(Refusal.Cause.NOT_A_PAGE);
  }

  @Test
  void tellsTheEntriesOfAFetchedFeed() {
    ArticleReader reader = new ArticleReader(ReadingOptions.DEFAULT);
    String feed = "<rss><channel><item><link>/b</link></item></channel></rss>";
    assertThat(
            reader.feed("https://q.example/feed", feed.getBytes(StandardCharsets.UTF_8)).stream()
                .flatMap(List::stream)
                .map(FeedEntry::link))
        .containsExactly(Optional.of("https://q.example/b"));
    assertThat(reader.feed("https://q.example/", "<html><body>".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
