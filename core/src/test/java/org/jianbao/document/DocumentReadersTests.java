package org.jianbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReadersTests {
  private static final DocumentReaders READERS = new DocumentReaders();

  static Stream<Arguments> badInputs() {
    return Stream.of(
        Arguments.of("", ProblemCode.EMPTY, "空"),
        Arguments.of(" \r\n\t\n\u00A0", ProblemCode.EMPTY, "没有任何文字"),
        Arguments.of("%PDF-1.7\nobj", ProblemCode.DAMAGED, "PDF 文件已损坏"),
        Arguments.of("{\\rtf1\\ansi text", ProblemCode.DAMAGED, "RTF 内容中途截断"),
        Arguments.of(zipOf("OFD.xml"), ProblemCode.DAMAGED, "压缩包无法解开"),
        Arguments.of(zipOf("xl/work"), ProblemCode.UNSUPPORTED, "Excel（.xlsx）文件暂不支持"),
        Arguments.of("GIF89a\u0001\u0002", ProblemCode.UNSUPPORTED, "图片文件暂不支持"),
        Arguments.of("\u0000\u0001\u0002abc", ProblemCode.UNSUPPORTED, "无法识别的文件格式"));
  }

  /** The header of an entry with a name of seven characters. */
  private static String zipOf(String name) {
    return "PK\u0003\u0004" + "\0".repeat(22) + "\u0007\0\0\0" + name;
  }

  @ParameterizedTest
  @MethodSource("badInputs")
  void refuses(String content, ProblemCode code, String cause) {
    assertProblem(() -> READERS.read(source(content)), code, cause);
  }

  @ParameterizedTest
  @CsvSource({
    "Workbook, 旧版 Excel",
    "PowerPoint Document, 旧版 PowerPoint",
    "__properties_version1.0, Outlook"
  })
  void namesOldOfficeFiles(String stream, String kind) {
    byte[] bytes = new byte[4096];
    int[] magic = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    bytes[1024 + 64] = (byte) (name.length + 2);
    bytes[1024 + 66] = 2;
    assertProblem(() -> READERS.read(new Source("报告.txt", bytes)), ProblemCode.UNSUPPORTED, kind);
  }

  @Test
  void saysWhatToDoWithFormatsOfOtherOffices() {
    assertProblem(
        () -> READERS.read(source("<?xml version='1.0'?><uof:UOF xmlns:uof='x'/>")),
        ProblemCode.UNSUPPORTED,
        "标文通（.uof）文件暂不支持，请用 Word 或 WPS 另存为 .docx");
  }

  @Test
  void readsAFileWhateverItsSuffix(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("报告.pdf"), "云州市\n");
    assertThat(READERS.read(file).format()).isEqualTo("txt");
  }

  @Test
  void knowsTheHashOfWhatItLoaded(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("短"), "abc");
    assertThat(READERS.load(file).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void namesFilesThatCannotBeOpened(@TempDir Path folder) {
    assertProblem(() -> READERS.read(folder.resolve("没有")), ProblemCode.UNREADABLE, "文件不存在");
    assertProblem(() -> READERS.read(folder), ProblemCode.UNREADABLE, "文件夹");
  }

  @Test
  void boundsTheInput(@TempDir Path folder) throws IOException {
    DocumentReaders small = new DocumentReaders(DocumentReaders.class.getClassLoader(), 1 << 20);
    Path file = Files.write(folder.resolve("大.txt"), new byte[(1 << 20) + 1]);
    assertProblem(() -> small.read(file), ProblemCode.TOO_LARGE, "1 MB 的上限");
    assertProblem(
        () -> small.read(new Source("大", new byte[(1 << 20) + 1])),
        ProblemCode.TOO_LARGE,
        "1 MB 的上限");
    assertProblem(
        () -> small.load("流", new ByteArrayInputStream(new byte[2 << 20])),
        ProblemCode.TOO_LARGE,
        "1 MB 的上限");
  }

  @Test
  void doesNotEvenLoadAHugeFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("巨.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100L << 20);
    }
    assertProblem(() -> READERS.read(file), ProblemCode.TOO_LARGE, "64 MB 的上限");
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new IllegalStateException("broken"), ProblemCode.DAMAGED),
        Arguments.of(new StackOverflowError(), ProblemCode.DAMAGED),
        Arguments.of(new OutOfMemoryError(), ProblemCode.TOO_LARGE));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void turnsFailuresIntoProblems(Throwable failure, ProblemCode code) {
    DocumentReaders readers = new DocumentReaders(List.of(new Fake(100, failure, 0)), 10);
    assertProblem(() -> readers.read(source("x")), code, "");
  }

  @Test
  void asksTheSurestReader() throws Exception {
    DocumentReader unsure = new Fake(10, new IllegalStateException(), 0);
    DocumentReaders readers = new DocumentReaders(List.of(unsure, new Fake(50, null, 0)), 10);
    assertThat(readers.read(source("x")).format()).isEqualTo("fake");
    assertThat(readers.formats()).containsExactly("fake", "fake");
  }

  @Test
  void saysThatPicturesHoldNoText() {
    DocumentReaders readers = new DocumentReaders(List.of(new Fake(50, null, 3)), 10);
    assertProblem(() -> readers.read(source("x")), ProblemCode.NO_TEXT, "只有图片");
  }

  private static Source source(String content) {
    return new Source("报告.docx", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertProblem(ThrowingCallable call, ProblemCode code, String cause) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ReadingException.class, problem -> assertThat(problem.code()).isEqualTo(code))
        .hasMessageContaining(cause);
  }

  private record Fake(int confidence, @Nullable Throwable failure, int pictures)
      implements DocumentReader {
    @Override
    public String format() {
      return "fake";
    }

    @Override
    public int confidence(Source source) {
      return confidence;
    }

    @Override
    public Document read(Source source) {
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      String text = pictures == 0 ? "文" : "";
      return new Document("fake", List.of(new Paragraph(1, null, null, text, false, pictures)));
    }
  }
}
