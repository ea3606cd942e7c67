package org.jianbao.document.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips of reports: names, what is left out, archives in archives, and hostile ones. */
@Timeout(120)
class ArchivesTests {
  private static final Charset GBK = Charset.forName("GBK");

  @TempDir private Path folder;

  private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... names) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name : names) {
      files.put(name, ("内容：" + name).getBytes(UTF_8));
    }
    return zip(UTF_8, files);
  }

  private @Nullable List<ArchiveMember> members(byte[] bytes) throws IOException {
    return Archives.members(Files.write(folder.resolve("报送.zip"), bytes));
  }

  private List<ArchiveMember> listed(byte[] bytes) throws IOException {
    return Objects.requireNonNull(members(bytes));
  }

  private List<String> paths(byte[] bytes) throws IOException {
    return listed(bytes).stream().map(ArchiveMember::path).toList();
  }

  private static String content(ArchiveMember member) throws Exception {
    try (InputStream in = member.opener().open()) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static void assertProblem(ArchiveMember member, ProblemCode code, String message) {
    assertThatThrownBy(() -> content(member))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem).hasMessageContaining(message);
            });
  }

  /** Replaces bytes wherever they stand. */
  private static byte[] replaced(byte[] bytes, String from, String to) {
    return new String(bytes, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
  }

  @Test
  void each_file_is_a_member() throws Exception {
    List<ArchiveMember> members = listed(zip("b/报告.txt", "b/", "a.txt", "c\\d.txt"));
    assertThat(members)
        .extracting(ArchiveMember::path)
        .containsExactly("a.txt", "b/报告.txt", "c/d.txt");
    assertThat(content(members.get(1))).isEqualTo("内容：b/报告.txt");
    assertThat(Archives.path("x/报送.zip", members.get(1))).isEqualTo("x/报送.zip!/b/报告.txt");
  }

  @Test
  void stored_files_are_read_too() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("甲.txt");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(3);
      entry.setCrc(0x352441C2L);
      zip.putNextEntry(entry);
      zip.write("abc".getBytes(UTF_8));
    }
    byte[] behindOther = new byte[bytes.size() + 100];
    System.arraycopy(bytes.toByteArray(), 0, behindOther, 100, bytes.size());
    System.arraycopy(bytes.toByteArray(), 0, behindOther, 0, 4);
    assertThat(content(listed(bytes.toByteArray()).get(0))).isEqualTo("abc");
    assertThat(content(listed(behindOther).get(0))).as("bytes in front").isEqualTo("abc");
  }

  @Test
  void system_and_temporary_files_are_passed_over() throws Exception {
    assertThat(
            paths(
                zip(
                    "报告.docx",
                    "~$报告.docx",
                    ".DS_Store",
                    "a/Thumbs.db",
                    "a/desktop.ini",
                    "__MACOSX/a/._报告.docx",
                    "~WRL0001.tmp",
                    ".~报告.docx")))
        .containsExactly("报告.docx");
  }

  @Test
  void names_are_in_the_charset_that_fits_them() throws Exception {
    Map<String, byte[]> files = Map.of("云州市/镕基街道.txt", new byte[1]);
    assertThat(paths(zip(UTF_8, files))).containsExactly("云州市/镕基街道.txt");
    assertThat(paths(zip(Charset.forName("GB18030"), files))).containsExactly("云州市/镕基街道.txt");
    String asBytes = new String("云州市/甲.txt".getBytes(UTF_8), ISO_8859_1);
    assertThat(paths(zip(ISO_8859_1, Map.of(asBytes, new byte[1])))).containsExactly("云州市/甲.txt");
    assertThat(paths(zip(GBK, Map.of("年报.txt", new byte[1], "a.txt", new byte[1]))))
        .containsExactly("a.txt", "年报.txt");
  }

  @Test
  void archives_in_archives_are_looked_into_once() throws Exception {
    byte[] innermost = zip("丙.txt");
    byte[] inner = zip(UTF_8, Map.of("乙.txt", new byte[1], "深.zip", innermost));
    List<ArchiveMember> members =
        listed(zip(UTF_8, Map.of("甲.txt", new byte[1], "b/内.zip", inner, "空.zip", zip())));
    assertThat(members)
        .extracting(ArchiveMember::path)
        .containsExactly("b/内.zip!/乙.txt", "b/内.zip!/深.zip", "甲.txt", "空.zip");
    assertThat(content(members.get(1))).startsWith("PK");
    assertProblem(members.get(3), ProblemCode.EMPTY, "没有报告");
  }

  @Test
  void what_stands_for_one_document_is_no_archive() throws Exception {
    assertThat(members(zip("[Content_Types].xml", "word/document.xml"))).isNull();
    assertThat(members(zip("OFD.xml", "Doc_0/Document.xml"))).isNull();
    assertThat(members(zip("mimetype", "content.xml"))).isNull();
    assertThat(members("年度报告".getBytes(UTF_8))).isNull();
    assertThat(members(new byte[0])).isNull();
    assertThat(Archives.members(Files.write(folder.resolve("甲.docx"), zip("a.txt")))).isNull();
    assertThat(Archives.members(folder.resolve("没有.zip"))).isNull();
    byte[] word = zip("[Content_Types].xml", "word/document.xml");
    assertThat(paths(zip(UTF_8, Map.of("无后缀", word)))).containsExactly("无后缀");
  }

  @Test
  void no_path_leads_out() throws Exception {
    List<ArchiveMember> members =
        listed(zip("../../etc/甲.txt", "/绝对.txt", "a/./b.txt", "C:\\丁.txt", "x\u0007\ny.txt"));
    assertThat(members)
        .extracting(ArchiveMember::path)
        .containsExactly("C_/丁.txt", "__/__/etc/甲.txt", "a/b.txt", "x__y.txt", "绝对.txt");
    assertProblem(members.get(1), ProblemCode.DAMAGED, "指向压缩包之外");
    assertThat(content(members.get(4))).isEqualTo("内容：/绝对.txt");
  }

  @Test
  void files_of_the_same_name_stay_apart() throws Exception {
    assertThat(paths(replaced(zip("a1.txt", "a2.txt", "b.txt"), "a2.txt", "a1.txt")))
        .containsExactly("a1.txt", "a1.txt~2", "b.txt");
  }

  @Test
  void what_cannot_be_opened_says_why() throws Exception {
    byte[] bytes = zip("a.txt", "b.txt");
    int header = new String(bytes, ISO_8859_1).indexOf("PK\u0001\u0002");
    byte[] encrypted = bytes.clone();
    encrypted[header + 8] |= 1;
    List<ArchiveMember> members = listed(encrypted);
    assertProblem(members.get(0), ProblemCode.ENCRYPTED, "设有密码");
    assertThat(content(members.get(1))).isEqualTo("内容：b.txt");
    byte[] method = bytes.clone();
    method[header + 10] = 99;
    assertProblem(listed(method).get(0), ProblemCode.UNSUPPORTED, "压缩方法");
    byte[] checksum = bytes.clone();
    checksum[header + 16]++;
    assertThatThrownBy(() -> content(listed(checksum).get(0))).isInstanceOf(ZipException.class);
    byte[] size = bytes.clone();
    size[header + 24]--;
    assertThatThrownBy(() -> content(listed(size).get(0))).isInstanceOf(ZipException.class);
    byte[] count = bytes.clone();
    count[bytes.length - 22 + 10] = 9;
    assertProblem(listed(count).get(0), ProblemCode.DAMAGED, "目录无法读取");
  }

  @Test
  void bombs_are_refused_without_unpacking_them() throws Exception {
    List<ArchiveMember> ratio = listed(zip(UTF_8, Map.of("炸弹.txt", new byte[30 << 20])));
    assertProblem(ratio.get(0), ProblemCode.TOO_LARGE, "压缩炸弹");

    String[] names = new String[ArchiveBudget.MAX_MEMBERS + 1];
    Arrays.setAll(names, i -> i + ".txt");
    assertProblem(listed(zip(names)).get(0), ProblemCode.TOO_LARGE, "20000 个");

    byte[] inner = zip(Arrays.copyOf(names, 9_000));
    List<ArchiveMember> nested =
        listed(zip(UTF_8, Map.of("a.zip", inner, "b.zip", inner, "c.zip", inner)));
    assertThat(nested).hasSizeLessThan(19_000);
    assertThat(nested)
        .anySatisfy(member -> assertProblem(member, ProblemCode.TOO_LARGE, "20000 个"));

    byte[] total = zip("a.txt", "b.txt", "c.txt");
    for (int at = total.length; (at = lastHeader(total, at)) >= 0; ) {
      Arrays.fill(total, at + 20, at + 28, (byte) 0xF0);
    }
    assertProblem(listed(total).get(0), ProblemCode.TOO_LARGE, "8 GB");
  }

  @Test
  void archives_in_archives_are_unpacked_up_to_a_limit_in_all() throws Exception {
    ArchiveBudget budget = new ArchiveBudget();
    budget.takeInner(ArchiveBudget.MAX_INNER_BYTES - 1);
    budget.takeInner(1);
    assertThatThrownBy(() -> budget.takeInner(1))
        .isInstanceOfSatisfying(
            ReadingException.class,
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE))
        .hasMessageContaining("2 GB");
  }

  private static int lastHeader(byte[] bytes, int before) {
    return before == 0
        ? -1
        : new String(bytes, ISO_8859_1).lastIndexOf("PK\u0001\u0002", before - 1);
  }

  @Test
  void a_truncated_archive_is_none() throws Exception {
    byte[] bytes = zip("a.txt", "b/报告.txt", "c.txt");
    for (int length = 0; length < bytes.length - 1; length++) {
      assertThat(members(Arrays.copyOf(bytes, length))).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6})
  void flipped_bytes_do_no_harm(int flips) throws Exception {
    byte[] bytes =
        zip(UTF_8, Map.of("a.txt", new byte[500], "b/报告.txt", new byte[9], "c.zip", zip("d.txt")));
    Random random = new Random(flips);
    for (int round = 0; round < 1_500; round++) {
      byte[] broken = bytes.clone();
      for (int i = 0; i < flips; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      List<ArchiveMember> members = members(broken);
      if (members != null) {
        for (ArchiveMember member : members) {
          assertThat(member.path()).doesNotContain("..").doesNotStartWith("/");
          openOrProblem(member);
        }
      }
    }
  }

  private static void openOrProblem(ArchiveMember member) {
    try {
      assertThat(content(member)).isNotNull();
    } catch (IOException | ReadingException problem) {
      assertThat(problem).message().isNotBlank();
    } catch (Exception other) {
      throw new AssertionError(other);
    }
  }
}
