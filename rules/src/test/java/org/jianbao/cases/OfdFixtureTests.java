package org.jianbao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Source;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;
import org.jianbao.document.TableRow;
import org.junit.jupiter.api.Test;

/**
 * The small OFD file among the test resources of core says what it was made of; {@code
 * -Djianbao.updateFixtures=true} writes it anew.
 */
final class OfdFixtureTests {
  private static final Path FIXTURE =
      Path.of(System.getProperty("jianbao.root", ".."))
          .resolve("core/src/test/resources/ofd/small.ofd");

  private static final Document MADE =
      new Document(
          "ofd",
          List.of(
              paragraph(1, "南浦市2020年政府信息公开工作年度报告"),
              paragraph(2, "一、总体情况"),
              paragraph(
                  3,
                  "2020年，南浦市认真贯彻《中华人民共和国政府信息公开条例》，全年主动公开信息1024条，"
                      + "收到政府信息公开申请36件，均按期答复，没有因此被申请行政复议。"),
              new Table(
                  4,
                  null,
                  null,
                  /* grid= */ true,
                  List.of(
                      row(cell(1, 1, 2, 1, "信息内容"), cell(1, 2, 1, 2, "本年数量")),
                      row(cell(2, 2, 1, 1, "制发件数"), cell(2, 3, 1, 1, "废止件数")),
                      row(
                          cell(3, 1, 1, 1, "行政规范性文件"),
                          cell(3, 2, 1, 1, "12"),
                          cell(3, 3, 1, 1, "0")))),
              paragraph(5, "二、存在的主要问题及改进情况")));

  private static Paragraph paragraph(int number, String text) {
    return new Paragraph(number, 1, null, text, /* heading= */ false, /* pictures= */ 0);
  }

  private static TableRow row(TableCell... cells) {
    return new TableRow(List.of(cells));
  }

  private static TableCell cell(int row, int column, int rows, int columns, String text) {
    return new TableCell(row, column, rows, columns, text, null, /* pictures= */ 0);
  }

  @Test
  void the_fixture_says_what_it_was_made_of() throws Exception {
    if (Boolean.getBoolean("jianbao.updateFixtures")) {
      Files.createDirectories(FIXTURE.getParent());
      Files.write(FIXTURE, OfdWriter.write(MADE));
    }
    Document read =
        new DocumentReaders().read(new Source("small.ofd", Files.readAllBytes(FIXTURE)));
    assertThat(read.format()).isEqualTo("ofd");
    assertThat(read.blocks().stream().filter(block -> block instanceof Paragraph))
        .containsExactlyElementsOf(
            MADE.blocks().stream().filter(block -> block instanceof Paragraph).toList());
    assertThat(((Table) read.blocks().get(3)).rows())
        .isEqualTo(((Table) MADE.blocks().get(3)).rows());
  }
}
