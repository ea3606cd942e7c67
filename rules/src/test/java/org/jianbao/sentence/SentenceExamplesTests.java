package org.jianbao.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.author.AuthoredPack;
import org.jianbao.author.CaseTest;
import org.jianbao.author.Review;
import org.jianbao.author.Workshop;
import org.jianbao.cases.CaseOutcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of the vocabulary has an example, which finds what it should and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
final class SentenceExamplesTests {
  private static final Path DOCUMENT = Path.of("../docs/sentences.md");
  private static final List<SentenceExample> EXAMPLES = SentenceExample.shipped();

  private CaseTest test = new CaseTest(List.of(), List.of());

  @BeforeAll
  void run(@TempDir Path folder) throws IOException {
    StringBuilder rules = new StringBuilder();
    StringBuilder cases = new StringBuilder("cases:\n");
    for (int i = 0; i < EXAMPLES.size(); i++) {
      SentenceExample example = EXAMPLES.get(i);
      rules.append(rule(id(i), example));
      cases.append(one(id(i), "fires", example.fires()));
      cases.append(one(id(i), "silent", example.silent()));
    }
    write(
        folder.resolve("pack.yaml"),
        "id: sentences\nversion: 0.1.0\ntitle: 句子\nextends: format-2021\n"
            + "settings: {local-penalties.most: 50000}\n");
    write(folder.resolve("rules/sentences.dslr"), rules.toString());
    write(folder.resolve("cases/sentences.yaml"), cases.toString());
    Workshop workshop = Workshop.open(folder);
    assertThat(workshop.errors()).isEmpty();
    AuthoredPack pack = workshop.packs().get(0);
    assertThat(pack.rules().problems()).isEmpty();
    assertThat(Review.of(pack, workshop).errors())
        .noneMatch(error -> error.toString().contains(".dslr"));
    test = CaseTest.run(pack, workshop);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(int index) {
    return "example-" + index;
  }

  private static String rule(String id, SentenceExample example) {
    return "规则 "
        + id
        + "\n名称：例子\n轻重：提示\n类别：章节\n提示：{实际}、{应为}\n依据：例子\n依据种类：编制惯例\n整改建议：更正\n当\n"
        + String.join("\n", example.conditions())
        + "\n则\n"
        + example.consequence()
        + "\n结束\n";
  }

  private static String one(String id, String what, String report) {
    int space = report.indexOf(' ');
    return "  - {name: "
        + id
        + "-"
        + what
        + ", base: "
        + report.substring(0, space)
        + ", changes: "
        + report.substring(space + 1)
        + ", expect: []}\n";
  }

  static List<Integer> examples() {
    return IntStream.range(0, EXAMPLES.size()).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_finds_what_it_should(int index) {
    assertThat(found(index, "fires")).as(EXAMPLES.get(index).toString()).isNotEmpty();
    assertThat(found(index, "silent")).as(EXAMPLES.get(index).toString()).isEmpty();
  }

  private List<String> found(int index, String what) {
    CaseOutcome outcome =
        test.outcomes().stream()
            .filter(each -> each.tried().name().equals(id(index) + "-" + what))
            .findFirst()
            .orElseThrow();
    return outcome.unexpected().stream()
        .filter(finding -> finding.rule().equals(id(index)))
        .map(finding -> finding.message())
        .toList();
  }

  @Test
  void every_example_fits_its_report() {
    assertThat(test.errors()).isEmpty();
  }

  @Test
  void every_sentence_has_an_example() {
    List<String> without = new ArrayList<>();
    for (Sentence sentence : Vocabulary.shipped().sentences()) {
      if (EXAMPLES.stream().allMatch(example -> example.of(sentence) == null)) {
        without.add(sentence.text());
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void the_document_is_as_generated() throws IOException {
    String text = Files.readString(DOCUMENT);
    text = part(text, "sentences", SentenceReference.markdown());
    text = part(text, "words", SentenceReference.words());
    text = part(text, "metadata", SentenceReference.metadata());
    if (Boolean.getBoolean("jianbao.updateSentences")) {
      Files.writeString(DOCUMENT, text);
    }
    assertThat(DOCUMENT).hasContent(text);
  }

  private static String part(String text, String name, String content) {
    String begin = "<!-- " + name + ": begin -->\n";
    String end = "<!-- " + name + ": end -->";
    assertThat(text).contains(begin, end);
    return text.substring(0, text.indexOf(begin) + begin.length())
        + content
        + text.substring(text.indexOf(end));
  }
}
