package org.jianbao.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Finding;
import org.jianbao.render.words.Words;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.ScoredFinding;
import org.jianbao.text.Visible;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All faces say the same of a finding, in the same words. */
class FacesAgreeTests {
  /** Machines read the codes of severity and kind of basis, not the words. */
  private static final Set<String> FOR_MACHINES = Set.of("json", "jsonl", "sarif");

  @TestFactory
  Stream<DynamicTest> eachFindingIsToldInTheSameWords() {
    return SampleCards.checked().stream()
        .filter(checked -> !checked.scorecard().findings().isEmpty())
        .flatMap(
            checked ->
                faces(checked).entrySet().stream()
                    .map(
                        face ->
                            DynamicTest.dynamicTest(
                                face.getKey() + " " + checked.scorecard().source().path(),
                                () -> agrees(face.getKey(), face.getValue(), checked))));
  }

  private static void agrees(String format, String shown, CheckedReport checked) {
    for (ScoredFinding scored : checked.scorecard().findings()) {
      words(scored.finding())
          .forEach(
              (part, words) -> {
                boolean word = part.equals("severity") || part.equals("basisKind");
                if (!word || !FOR_MACHINES.contains(format)) {
                  assertThat(shown).as(part + " of " + scored.finding().rule()).contains(words);
                }
              });
    }
  }

  private static Map<String, String> words(Finding finding) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("severity", word("severity." + finding.severity().code()));
    words.put("basisKind", word("basisKind." + finding.basisKind().code()));
    words.put("message", flat(finding.message()));
    words.put("basis", flat(finding.basis()));
    words.put("remedy", flat(finding.remedy()));
    return words;
  }

  private static String word(String key) {
    return Words.of(Language.CHINESE).of(key);
  }

  @Test
  void noFaceIsForgotten() {
    CheckedReport checked = SampleCards.checked().get(0);
    assertThat(faces(checked).keySet())
        .containsExactlyInAnyOrder(
            "docx",
            "html",
            "json",
            "jsonl",
            "junit",
            "markdown",
            "notice",
            "sarif",
            "text",
            "xlsx");
  }

  /** What a reader of each face sees, without white space. */
  private static Map<String, String> faces(CheckedReport checked) {
    Map<String, String> faces = new LinkedHashMap<>();
    try {
      for (Renderer renderer : ServiceLoader.load(Renderer.class)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(checked, RenderStyle.PLAIN, out);
        faces.put(renderer.format(), flat(plain(renderer.format(), out.toByteArray())));
      }
      for (RunRenderer renderer : ServiceLoader.load(RunRenderer.class)) {
        byte[] file = SampleCards.rendered(renderer, List.of(checked.scorecard()));
        faces.put(renderer.format(), flat(plain(renderer.format(), file)));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return faces;
  }

  private static String plain(String format, byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    return switch (format) {
      case "markdown" ->
          TextContentRenderer.builder().build().render(Parser.builder().build().parse(text));
      case "html" -> Jsoup.parse(text).text();
      case "junit" -> unescaped(text);
      case "json", "jsonl", "sarif" -> texts(new ObjectMapper().readTree(text));
      case "docx", "notice" -> unescaped(parts(file));
      case "xlsx" -> cells(file);
      default -> text;
    };
  }

  private static String unescaped(String xml) {
    return Jsoup.parse(xml, org.jsoup.parser.Parser.xmlParser()).text()
        + org.jsoup.parser.Parser.unescapeEntities(xml, /* inAttribute= */ true);
  }

  private static String texts(JsonNode node) {
    StringBuilder texts = new StringBuilder();
    if (node.isTextual()) {
      texts.append(node.textValue()).append('\n');
    }
    node.forEach(child -> texts.append(texts(child)));
    return texts.toString();
  }

  private static String parts(byte[] docx) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          parts.add(xml.replaceAll("</w:t>.*?<w:t[^>]*>", ""));
        }
      }
    }
    return String.join("\n", parts);
  }

  private static String cells(byte[] file) throws IOException {
    StringBuilder cells = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> cells.append(formatter.formatCellValue(cell)).append('\n'))));
    }
    return cells.toString();
  }

  private static String flat(String text) {
    return Visible.text(text).replaceAll("\\s+", "");
  }
}
