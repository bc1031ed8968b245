package org.entente.record.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.record.exchange.fact.Since;
import org.entente.record.store.RecordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Each format as its readers take it. */
class FormatsTest {
  private final Path folder;

  FormatsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void polecatHasFortyColumns() throws IOException {
    List<String> lines = export(ExportFormat.POLECAT).lines().toList();
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(40));
    assertThat(lines.get(0)).startsWith("Event ID\tEvent Date\t").endsWith("\tLanguage\tVersion");
    // two stages of a pair, a stage of three, a visit, a meeting of three
    assertThat(lines).hasSize(1 + 2 + 3 + 1 + 3);
    assertThat(lines)
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains(
                        "\t2023-12-12\tSUPPORT\t\t\tVERBAL COOPERATION\tmilitary\tKazakhstan\t"));
  }

  @Test
  void gexfIsXmlWhoseEdgesLeadToNodes() throws Exception {
    Document gexf = parse(export(ExportFormat.GEXF));
    assertThat(gexf.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
    edgesLeadToNodes(gexf);
    List<String> spells = new ArrayList<>();
    for (Element spell : elements(gexf, "spell")) {
      spells.add(spell.getAttribute("start") + "/" + spell.getAttribute("end"));
    }
    assertThat(spells).contains("2023-12-12/", "2015-01-01/2015-12-31", "2023-12-01/2023-12-31");
  }

  @Test
  void graphMlIsXmlWhoseEdgesLeadToNodes() throws Exception {
    Document graph = parse(export(ExportFormat.GRAPHML));
    edgesLeadToNodes(graph);
    Set<String> keys = new HashSet<>();
    elements(graph, "key").forEach(key -> keys.add(key.getAttribute("id")));
    assertThat(elements(graph, "data"))
        .isNotEmpty()
        .allSatisfy(data -> assertThat(keys).contains(data.getAttribute("key")));
  }

  @Test
  void everyEntityOfFollowTheMoneyThatIsNamedIsThere() throws IOException {
    List<JsonNode> entities = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String line : export(ExportFormat.FTM).lines().toList()) {
      JsonNode entity = new JsonMapper().readTree(line);
      entities.add(entity);
      assertThat(ids.add(entity.path("id").asText())).as(line).isTrue();
    }
    for (JsonNode entity : entities) {
      for (String property : List.of("proof", "involved", "organizer", "document", "entity")) {
        entity
            .path("properties")
            .path(property)
            .forEach(id -> assertThat(ids).contains(id.asText()));
      }
    }
    assertThat(entities.stream().map(entity -> entity.path("schema").asText()).distinct())
        .containsExactlyInAnyOrder(
            "PublicBody", "Organization", "Article", "Event", "Documentation", "Person");
  }

  @Test
  void jsonLdTiesEachFactToItsWords() throws IOException {
    JsonNode document = new JsonMapper().readTree(export(ExportFormat.JSONLD));
    Set<String> ids = new HashSet<>();
    for (JsonNode item : document.path("@graph")) {
      assertThat(ids.add(item.path("@id").asText())).as(item.toString()).isTrue();
      item.path("stages").forEach(stage -> ids.add(stage.path("@id").asText()));
    }
    int annotations = 0;
    for (JsonNode item : document.path("@graph")) {
      item.path("prov:wasDerivedFrom")
          .forEach(source -> assertThat(ids).contains(source.path("@id").asText()));
      if (item.path("@type").asText().equals("oa:Annotation")) {
        annotations++;
        assertThat(ids).contains(item.path("oa:hasBody").path("@id").asText());
        assertThat(item.path("oa:hasTarget").path("oa:hasSelector").size()).isEqualTo(2);
      }
    }
    assertThat(annotations).isEqualTo(7);
  }

  /** U+1F91D is one character there and two code units here. */
  @Test
  void jsonLdCountsCodePoints() throws IOException {
    JsonNode document = new JsonMapper().readTree(export(ExportFormat.JSONLD));
    for (JsonNode item : document.path("@graph")) {
      JsonNode selectors = item.path("oa:hasTarget").path("oa:hasSelector");
      String exact = selectors.path(0).path("oa:exact").asText();
      if (!exact.isEmpty()) {
        JsonNode position = selectors.path(1);
        assertThat(position.path("oa:end").asInt() - position.path("oa:start").asInt())
            .isEqualTo(exact.codePointCount(0, exact.length()));
      }
    }
  }

  private String export(ExportFormat format) throws IOException {
    RecordFile record = Records.small(folder.resolve("entente.db"));
    return Records.export(record, format, Since.EVER);
  }

  private static void edgesLeadToNodes(Document graph) {
    Set<String> nodes = new HashSet<>();
    elements(graph, "node").forEach(node -> nodes.add(node.getAttribute("id")));
    assertThat(nodes).containsExactlyInAnyOrder("FRA", "KAZ", "NATO", "POL", "QAT");
    assertThat(elements(graph, "edge"))
        .hasSize(1 + 3 + 1 + 3)
        .allSatisfy(
            edge -> {
              assertThat(nodes).contains(edge.getAttribute("source"));
              assertThat(nodes).contains(edge.getAttribute("target"));
            });
  }

  private static Document parse(String xml)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> elements(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = document.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
