package org.jianbao.document.doc;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReaders;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files of before 2007, as LibreOffice writes them, whole and broken. */
@Timeout(120)
class DocReaderTests {
  private static final Path FOLDER = Path.of("src/test/resources/office");
  private static final DocumentReaders READERS = new DocumentReaders();

  private static byte[] rich() throws Exception {
    return Files.readAllBytes(FOLDER.resolve("rich.doc"));
  }

  private static Document read(String name) throws Exception {
    return READERS.read(FOLDER.resolve(name));
  }

  private static void assertProblem(byte[] bytes, ProblemCode code, String message) {
    assertThatThrownBy(() -> READERS.read(new Source("x", bytes)))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem).hasMessageContaining(message);
            });
  }

  private static byte[] ole(String stream, byte... content) throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(
          new ByteArrayInputStream(Arrays.copyOf(content, Math.max(5000, content.length))), stream);
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void says_what_the_same_file_says_as_docx() throws Exception {
    Document doc = read("rich.doc");
    assertThat(doc.format()).isEqualTo("doc");
    assertThat(doc.blocks()).isEqualTo(read("rich.docx").blocks());
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, DAMAGED, 正文不是 Word 文档的内容",
    "Workbook, UNSUPPORTED, Excel",
    "PowerPoint Document, UNSUPPORTED, PowerPoint",
    "__properties_version1.0, UNSUPPORTED, Outlook",
    "CONTENTS, UNSUPPORTED, 其他 Office 程序的文件"
  })
  void other_files_in_the_same_container_are_named(String stream, ProblemCode code, String message)
      throws Exception {
    assertProblem(ole(stream), code, message);
  }

  @Test
  void a_sheet_with_an_embedded_word_file_is_a_sheet() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      files
          .createDirectory("MBD00000001")
          .createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
      files.writeFilesystem(out);
      assertProblem(out.toByteArray(), ProblemCode.UNSUPPORTED, "Excel");
    }
  }

  @Test
  void macros_are_ignored() throws Exception {
    byte[] macro =
        "Attribute VB_Name = \"x\"\r\nSub AutoOpen(): Shell \"x\": End Sub".getBytes(US_ASCII);
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(rich()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      DirectoryEntry macros = files.getRoot().createDirectory("Macros");
      DirectoryEntry project = macros.createDirectory("VBA");
      for (String stream : new String[] {"dir", "_VBA_PROJECT", "ThisDocument"}) {
        project.createDocument(stream, new ByteArrayInputStream(Arrays.copyOf(macro, 6000)));
      }
      macros.createDocument("PROJECT", new ByteArrayInputStream(macro));
      files.writeFilesystem(out);
      assertThat(READERS.read(new Source("x", out.toByteArray()))).isEqualTo(read("rich.doc"));
    }
  }

  @Test
  void word_95_is_named() throws Exception {
    byte[] head = {(byte) 0xDC, (byte) 0xA5, 0x65, 0};
    assertProblem(ole("WordDocument", head), ProblemCode.UNSUPPORTED, "Word 95");
    byte[] other = {(byte) 0xEC, (byte) 0xA5, 0x65, 0};
    assertProblem(ole("WordDocument", other), ProblemCode.UNSUPPORTED, "Word 95");
  }

  @Test
  void a_password_is_named() throws Exception {
    byte[] bytes = rich();
    int head = headOf(bytes);
    bytes[head + 11] |= 1;
    assertProblem(bytes, ProblemCode.ENCRYPTED, "打开密码");
  }

  /** Where the text stream begins: at a sector with the signature of Word. */
  private static int headOf(byte[] bytes) {
    for (int i = 512; i < bytes.length; i += 512) {
      if ((bytes[i] & 0xFF) == 0xEC && (bytes[i + 1] & 0xFF) == 0xA5) {
        return i;
      }
    }
    throw new AssertionError("no text stream");
  }

  @Test
  void truncated_files_are_damaged() throws Exception {
    byte[] bytes = rich();
    int lastSector = bytes.length - 512;
    for (int percent = 1; percent < 100; percent++) {
      int length = Math.min(lastSector - 1, bytes.length * percent / 100);
      assertProblem(Arrays.copyOf(bytes, length), ProblemCode.DAMAGED, "已损坏");
    }
    assertThat(READERS.read(new Source("x", Arrays.copyOf(bytes, bytes.length - 9))))
        .as("the rest of the last sector is empty")
        .isEqualTo(read("rich.doc"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 30})
  void flipped_bytes_never_crash_the_reader(int flips) throws Exception {
    byte[] bytes = rich();
    Random random = new Random(flips);
    for (int round = 0; round < 700; round++) {
      byte[] broken = bytes.clone();
      for (int i = 0; i < flips; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      readOrProblem(broken);
    }
  }

  private static void readOrProblem(byte[] bytes) {
    try {
      Document document = READERS.read(new Source("x", bytes));
      assertThat(Stream.of(document.blocks())).isNotEmpty();
    } catch (ReadingException problem) {
      assertThat(problem).message().isNotBlank();
    }
  }
}
