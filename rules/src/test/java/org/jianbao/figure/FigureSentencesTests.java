package org.jianbao.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.document.Paragraph;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.PackChoice;
import org.jianbao.pack.PackLibrary;
import org.jianbao.pack.RulePack;
import org.jianbao.report.Organisation;
import org.jianbao.report.Section;
import org.jianbao.report.figure.Figure;
import org.jianbao.report.reading.figure.FigureReader;
import org.jianbao.report.reading.narrative.QuantityReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and the figures that are read in them: what each is of, its scope and value. */
final class FigureSentencesTests {
  private static final int YEAR = 2022;
  private static final FigureReader READER = reader();

  private static FigureReader reader() {
    if (PackLibrary.open(List.of()).choose(YEAR) instanceof PackChoice.Chosen chosen) {
      RulePack pack = chosen.pack();
      return new FigureReader(
          pack.vocabulary().figures(), new QuantityReader(pack.vocabulary().narrative()));
    }
    throw new IllegalStateException("no pack for " + YEAR);
  }

  static Stream<Sentence> sentences() throws Exception {
    List<Sentence> sentences = new ArrayList<>();
    Organisation body = new Organisation(null, OrganisationKind.OTHER, null);
    int number = 0;
    for (String line : lines()) {
      number++;
      if (line.startsWith("@")) {
        String[] parts = line.substring(1).strip().split("\\s+");
        body =
            new Organisation(
                parts.length > 1 ? parts[1] : null,
                OrganisationKind.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                null);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("=>", -1);
        List<String> expected = new ArrayList<>();
        for (String one : parts[1].split(";")) {
          if (!one.isBlank()) {
            expected.add(one.strip());
          }
        }
        sentences.add(new Sentence(number, body, parts[0].strip(), expected));
      }
    }
    return sentences.stream();
  }

  private static List<String> lines() throws Exception {
    try (InputStream in = FigureSentencesTests.class.getResourceAsStream("/figure/sentences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** A line of the file: a sentence in the report of a body, and the figures expected. */
  record Sentence(int line, Organisation body, String text, List<String> expected) {}

  @ParameterizedTest
  @MethodSource("sentences")
  void figuresAreReadAsTheyAreMeant(Sentence sentence) {
    List<org.jianbao.document.Block> blocks = new ArrayList<>();
    for (String text : sentence.text().split("¶")) {
      blocks.add(new Paragraph(blocks.size() + 1, null, null, text, false, 0));
    }
    List<String> figures =
        READER.read(List.of(new Section(1, null, blocks)), sentence.body(), YEAR).figures().stream()
            .filter(figure -> !figure.topic().equals("disclosure"))
            .map(FigureSentencesTests::text)
            .toList();
    assertThat(figures).as(sentence.text()).isEqualTo(sentence.expected());
  }

  /**
   * Documents that are said to be published are figures of what is published; made ones are not.
   */
  @ParameterizedTest
  @CsvSource({
    "累计主动公开政府规章0件、规范性文件3件；行政许可决定21宗。, true",
    "通过网站公布行政规范性文件4件。, true",
    "全年制发行政规范性文件3件，废止1件。, false",
    "规章0件、规范性文件2件，开展政府信息公开培训。, false",
    "群众关注、社会影响较大的政府信息主动公开65条。, true",
    "公开政协提案的答复1篇、人大代表建议的答复2篇。, true",
    "办理人大代表建议、政协提案12条。, false",
    "公众号关注人数增加230条。, false",
    "全年收到政府信息公开申请19件，经沟通撤回7件，受理12件（不属于本机关公开的5件，信息不存在的3件）。, false",
    "全年收到政府信息公开申请19件，均已答复，发布政策文件6件。, true",
  })
  void publishedDocumentsArePublished(String text, boolean expected) {
    Paragraph paragraph = new Paragraph(1, null, null, text, false, 0);
    Organisation body = new Organisation(null, OrganisationKind.OTHER, null);
    boolean published =
        READER
            .read(List.of(new Section(1, null, List.of(paragraph))), body, YEAR)
            .figures()
            .stream()
            .anyMatch(figure -> figure.topic().equals("disclosure"));
    assertThat(published).isEqualTo(expected);
  }

  /** {@code object value scope}, the scope left out if whole. */
  private static String text(Figure figure) {
    String object = figure.object().replaceFirst("^applications\\.", "");
    String wording =
        switch (figure.wording()) {
          case NUMBER -> "";
          case DENIAL -> "no ";
          case ALL -> "all ";
        };
    return wording
        + object
        + (figure.applicant() == null ? "" : "." + figure.applicant())
        + (figure.wording() == Figure.Wording.DENIAL ? "" : " " + figure.value().toPlainString())
        + (figure.approximate() ? "~" : "")
        + (figure.scope().equals(Figure.WHOLE) ? "" : " " + figure.scope());
  }
}
