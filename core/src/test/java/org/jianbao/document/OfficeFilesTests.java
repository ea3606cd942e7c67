package org.jianbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that LibreOffice made of a docx say the same as that docx, to the last cell. {@code make.py}
 * beside them writes them anew.
 */
class OfficeFilesTests {
  private static final Path FOLDER = Path.of("src/test/resources/office");
  private static final DocumentReaders READERS = new DocumentReaders();

  @ParameterizedTest
  @CsvSource({
    "report.doc, report.docx",
    "report.libreoffice.docx, report.docx",
    "rich.doc, rich.docx",
    "rich.libreoffice.docx, rich.docx",
    "rich.rtf, rich.plain.docx"
  })
  void says_what_its_source_says(String file, String source) throws Exception {
    assertThat(READERS.read(FOLDER.resolve(file)).blocks())
        .isEqualTo(READERS.read(FOLDER.resolve(source)).blocks());
  }
}
