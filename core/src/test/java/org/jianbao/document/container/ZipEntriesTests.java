package org.jianbao.document.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips of every honest shape are read; no lie of a directory leads out of them. */
class ZipEntriesTests {
  private static final Map<String, byte[]> CONTENT = content();

  private static Map<String, byte[]> content() {
    Map<String, byte[]> content = new LinkedHashMap<>();
    content.put("空.xml", new byte[0]);
    content.put("word/文.xml", "云州市".repeat(5_000).getBytes(StandardCharsets.UTF_8));
    byte[] noise = new byte[70_000];
    new Random(1).nextBytes(noise);
    content.put("noise", noise);
    return content;
  }

  private static byte[] zip(Zip64Mode mode, int method, String comment) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
      out.setUseZip64(mode);
      out.setMethod(method);
      out.setComment(comment);
      for (Map.Entry<String, byte[]> one : CONTENT.entrySet()) {
        out.putArchiveEntry(new ZipArchiveEntry(one.getKey()));
        out.write(one.getValue());
        out.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  private static byte[] zip() throws IOException {
    return zip(Zip64Mode.Never, ZipArchiveOutputStream.DEFLATED, "");
  }

  private static Map<String, byte[]> read(byte[] bytes) throws IOException {
    ZipEntries zip = ZipEntries.of(bytes);
    Map<String, byte[]> read = new LinkedHashMap<>();
    for (ZipEntries.Entry entry : zip.all()) {
      try (InputStream in = zip.open(entry)) {
        read.put(entry.name(), in.readAllBytes());
      }
    }
    return read;
  }

  private static void assertSame(byte[] bytes) throws IOException {
    Map<String, byte[]> read = read(bytes);
    assertThat(read.keySet()).containsExactlyElementsOf(CONTENT.keySet());
    CONTENT.forEach((name, content) -> assertThat(read.get(name)).isEqualTo(content));
  }

  /** Where the first record of this signature begins. */
  private static int first(byte[] bytes, int third, int fourth) {
    int at = 0;
    while (!ZipDirectory.isSignature(bytes, at, third, fourth)) {
      at++;
    }
    return at;
  }

  private static byte[] put(byte[] bytes, int at, int value, int length) {
    byte[] changed = bytes.clone();
    for (int i = 0; i < length; i++) {
      changed[at + i] = (byte) (value >> 8 * i);
    }
    return changed;
  }

  @ParameterizedTest
  @EnumSource(
      value = Zip64Mode.class,
      names = {"Never", "Always", "AsNeeded"})
  void stored_and_deflated_narrow_and_wide(Zip64Mode mode) throws IOException {
    assertSame(zip(mode, ZipArchiveOutputStream.DEFLATED, ""));
    assertSame(zip(mode, ZipArchiveOutputStream.STORED, ""));
    assertSame(zip(mode, ZipArchiveOutputStream.DEFLATED, "说明".repeat(100)));
  }

  @Test
  void something_before_the_zip_and_a_wrong_count_do_no_harm() throws IOException {
    byte[] zip = zip();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[1_234]);
    out.write(zip);

    assertSame(out.toByteArray());
    assertSame(put(zip, ZipDirectory.end(zip) + 10, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 10, 20, 24, 28, 30, 32, 42})
  void what_a_header_says_of_an_entry_may_be_any_lie(int field) throws IOException {
    byte[] zip = zip();
    int header = first(zip, 1, 2);
    for (int value : new int[] {1, 9, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF}) {
      byte[] lie = put(zip, header + field, value, field < 20 || field / 10 == 3 ? 2 : 4);
      try {
        assertThat(read(lie).values()).allSatisfy(content -> assertThat(content).isNotNull());
      } catch (IOException clear) {
        assertThat(clear).hasMessageMatching("\\P{Cntrl}+");
      }
    }
  }

  @Test
  void a_directory_of_another_size_is_damage_one_elsewhere_is_found() throws IOException {
    byte[] zip = zip();
    int end = ZipDirectory.end(zip);
    for (int value : new int[] {1, end, end + 1, 0x7FFF_FFFF, 0xFFFF_FFFE}) {
      byte[] lie = put(zip, end + 12, value, 4);
      assertThatThrownBy(() -> ZipEntries.of(lie)).isInstanceOf(ZipException.class);
    }
    assertSame(put(zip, end + 16, 0x7FFF_FFFF, 4));
    byte[] nearer = put(zip, end + 16, 1, 4);
    assertThatThrownBy(() -> read(nearer)).isInstanceOf(ZipException.class);
  }

  @Test
  void wide_sizes_that_are_no_sizes_are_damage() throws IOException {
    byte[] zip = zip(Zip64Mode.Always, ZipArchiveOutputStream.DEFLATED, "");
    int header = first(zip, 1, 2);
    int extra = header + 46 + (int) ZipDirectory.number(zip, header + 28, 2);
    assertThat(ZipDirectory.number(zip, extra, 2)).isEqualTo(1);
    for (int number = 0; number < 3; number++) {
      byte[] negative = put(zip, extra + 4 + 8 * number + 4, 0x8000_0000, 4);
      assertThatThrownBy(() -> ZipEntries.of(negative)).isInstanceOf(ZipException.class);
      byte[] huge = put(zip, extra + 4 + 8 * number + 4, 0x7FFF_FFFF, 4);
      assertThatThrownBy(() -> ZipEntries.of(huge)).isInstanceOf(ZipException.class);
    }
  }

  @Test
  void encrypted_entries_and_other_methods_are_told() throws IOException {
    byte[] zip = zip();
    int header = first(zip, 1, 2);

    assertThatThrownBy(() -> read(put(zip, header + 8, 1, 2))).hasMessageContaining("encrypted");
    assertThatThrownBy(() -> read(put(zip, header + 10, 9, 2))).hasMessageContaining("unknown");
  }

  @Test
  void flipped_bytes_and_missing_ends_give_content_or_a_fault_of_the_file() throws IOException {
    Random random = new Random(2);
    byte[] zip = zip(Zip64Mode.Always, ZipArchiveOutputStream.DEFLATED, "");
    int directory = first(zip, 1, 2);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = zip.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        bytes[directory + random.nextInt(bytes.length - directory)] = (byte) random.nextInt();
      }
      try {
        ZipEntries entries = ZipEntries.of(bytes);
        for (ZipEntries.Entry entry : entries.all()) {
          entries.open(entry).close();
        }
      } catch (IOException clear) {
        assertThat(clear).hasMessageMatching("\\P{Cntrl}+");
      }
    }
    for (int length = 0; length < zip.length; length += 997) {
      byte[] part = Arrays.copyOf(zip, length);
      assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
    }
  }
}
