package org.jianbao.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.check.Finding;
import org.jianbao.document.Block;
import org.jianbao.document.CellPosition;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Location;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.jianbao.report.Place;
import org.jianbao.scorecard.Attempt;
import org.jianbao.scorecard.CheckedReport;
import org.jianbao.scorecard.Input;
import org.jianbao.scorecard.Jianbao;
import org.jianbao.scorecard.Options;
import org.jianbao.text.Fold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated copies of the samples, of whatever format. */
class DocumentCopyTests {
  private static final Path SAMPLES = Path.of("..", "reports-sample");
  private static final Path OFFICE = Path.of("..", "core", "src", "test", "resources", "office");

  static List<Path> reports() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : List.of(SAMPLES, OFFICE)) {
      try (Stream<Path> files = Files.list(folder)) {
        files
            .filter(file -> !file.toString().matches(".*\\.(md|py|odt)"))
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasTheSameTextAndACommentAtEachFinding(Path file) throws Exception {
    CheckedReport checked = Jianbao.open(Options.DEFAULT).examine(Input.of(file), Attempt.PLAIN);
    boolean own = checked.document().format().equals("docx");
    byte[] bytes = Annotated.render(checked);
    Document again = new DocumentReaders().read(new Source("批注.docx", bytes));
    assertThat(texts(again)).isEqualTo(texts(checked.document()));
    CommentedText text = CommentedText.of(WordFile.parts(bytes).get("word/document.xml"));
    if (own) {
      Annotated.of(checked);
    }
    List<Finding> findings =
        checked.scorecard().findings().stream().map(scored -> scored.finding()).toList();
    List<String> ids = new ArrayList<>(text.commented.keySet());
    assertThat(text.references).hasSameSizeAs(ids).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(ids.size()).isGreaterThanOrEqualTo(findings.size() + 1);
    int first = ids.stream().mapToInt(Integer::parseInt).max().orElseThrow() + 1 - findings.size();
    for (Finding finding : findings) {
      String words = text.commented.get(String.valueOf(first++)).toString();
      String quote = finding.place().quote();
      if (finding.place().location() != null && !quote.isEmpty()) {
        assertThat(bare(words)).as(finding.message()).isEqualTo(bare(quote));
      }
    }
  }

  /** Word has no more than 63 columns; the 100 cells of a row still have their comments. */
  @Test
  void breaksRowsThatAreTooWideForWord() throws Exception {
    List<TableCell> cells = new ArrayList<>();
    for (int column = 1; column <= 100; column++) {
      cells.add(new TableCell(1, column, 1, 1, "第" + column + "格", null, 0));
    }
    Table table = new Table(1, null, null, true, List.of(new TableRow(cells)));
    Location place = new Location(1, null, null, new CellPosition(1, 90), 0, 4);
    CheckedReport checked =
        new CheckedReport(
            Annotated.card(List.of(Annotated.finding(Place.text(1, place, "第90格")))),
            new Source("报告.html", new byte[0]),
            new Document("html", List.of(table)),
            null);
    byte[] main = WordFile.parts(Annotated.render(checked)).get("word/document.xml");
    assertThat(CommentedText.of(main).commented.get("1")).hasToString("第90格");
    assertThat(new String(main, StandardCharsets.UTF_8).split("<w:gridCol ", -1)).hasSize(64);
  }

  @Test
  void saysWhyThereIsNothingToAnnotate() throws Exception {
    CheckedReport checked = CheckedReport.of(Annotated.card(List.of()));
    Document said = new DocumentReaders().read(new Source("x.docx", Annotated.render(checked)));
    assertThat(texts(said)).containsExactly("报告.docx", "结论：不通过");
  }

  /** Without line ends, which are ends of paragraphs here and of lines there. */
  private static String bare(String words) {
    return words.replaceAll("\\s", "");
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        String text = shown(paragraph.text(), paragraph.pictures());
        if (!isBlank(text)) {
          texts.add((paragraph.heading() ? "#" : "") + text);
        }
      } else if (block instanceof Table table) {
        for (TableRow row : table.rows()) {
          for (TableCell cell : row.cells()) {
            texts.add(
                "%d,%d %dx%d %s"
                    .formatted(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        shown(cell.text(), cell.pictures())));
          }
        }
      }
    }
    return texts;
  }

  /** A picture without words is named; blank paragraphs are none to a reader of Word files. */
  private static String shown(String text, int pictures) {
    return isBlank(text) ? pictures > 0 ? "〔此处为图片〕" : "" : text;
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Fold.isSpace((char) c));
  }
}
