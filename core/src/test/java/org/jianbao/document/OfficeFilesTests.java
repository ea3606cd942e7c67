package org.jianbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that LibreOffice made of a docx say the same as that docx, to the last cell. {@code
 * make.py} beside them writes them anew.
 */
class OfficeFilesTests {
  private static final Path FOLDER = Path.of("src/test/resources/office");
  private static final DocumentReaders READERS = new DocumentReaders();

  @ParameterizedTest
  @CsvSource({
    "report.doc, report.docx",
    "rich.doc, rich.docx",
    "rich.libreoffice.docx, rich.docx",
    "rich.odt, rich.docx",
    "rich.flat.xml, rich.docx",
    "rich.rtf, rich.plain.docx"
  })
  void says_what_its_source_says(String file, String source) throws Exception {
    assertThat(READERS.read(FOLDER.resolve(file)).blocks())
        .isEqualTo(READERS.read(FOLDER.resolve(source)).blocks());
  }

  /** LibreOffice rounds the widths of columns to docx, so that lines part that were one. */
  @Test
  void says_the_same_in_columns_as_wide_as_rounded() throws Exception {
    assertThat(rows(FOLDER.resolve("report.libreoffice.docx")))
        .isEqualTo(rows(FOLDER.resolve("report.docx")));
  }

  private static List<List<String>> rows(Path file) throws ReadingException {
    return READERS.read(file).blocks().stream()
        .flatMap(
            block ->
                block instanceof Table table
                    ? table.rows().stream().map(OfficeFilesTests::cells)
                    : Stream.of(List.of(block.toString())))
        .toList();
  }

  private static List<String> cells(TableRow row) {
    return row.cells().stream().map(cell -> cell.rowSpan() + " " + cell.text()).toList();
  }
}
