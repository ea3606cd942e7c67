package org.jianbao.pack;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.jianbao.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A rule file of a pack: DRL, sentences (中文句子), or a workbook whose rows are rules (决策表). It is
 * read when asked for: what is compiled already needs no reading.
 */
public final class RuleFile {
  /** How the names of workbooks end. */
  public static final String WORKBOOK = ".drl.xlsx";

  /** How the names of files of sentences end. */
  public static final String SENTENCES = ".dslr";

  private final String pack;
  private final String path;
  private final String sha256;
  private final Supplier<String> content;
  private final Supplier<byte[]> bytes;

  private RuleFile(
      String pack, String path, String sha256, Supplier<String> content, Supplier<byte[]> bytes) {
    this.pack = pack;
    this.path = path;
    this.sha256 = sha256;
    this.content = content;
    this.bytes = bytes;
  }

  /**
   * A file whose text is still to be read.
   *
   * @param pack id of the pack it belongs to
   * @param path path within the pack: rules/period.drl
   * @param sha256 hash over its bytes, in hex digits
   * @param content gives the text, each time the same
   */
  public RuleFile(String pack, String path, String sha256, Supplier<String> content) {
    this(pack, path, sha256, content, () -> content.get().getBytes(StandardCharsets.UTF_8));
  }

  /** A workbook, as {@link #RuleFile(String, String, String, Supplier)}. */
  static RuleFile workbook(String pack, String path, String sha256, Supplier<byte[]> bytes) {
    return new RuleFile(pack, path, sha256, () -> "", bytes);
  }

  /** A file of this text. */
  public RuleFile(String pack, String path, String content) {
    this(pack, path, Sha256.of(content.getBytes(StandardCharsets.UTF_8)), () -> content);
  }

  /** Id of the pack it belongs to. */
  public String pack() {
    return pack;
  }

  /** Path within the pack: rules/period.drl. */
  public String path() {
    return path;
  }

  /** Hash over its bytes, in hex digits. */
  public String sha256() {
    return sha256;
  }

  /** Whether it is a workbook. */
  public boolean isWorkbook() {
    return path.endsWith(WORKBOOK);
  }

  /** Whether its rules are sentences. */
  public boolean isSentences() {
    return path.endsWith(SENTENCES);
  }

  /** The text; "" of a workbook, whose text is what its rows expand to. */
  public String content() {
    return content.get();
  }

  /** The bytes, of a workbook as they lie in the pack. */
  public byte[] bytes() {
    return bytes.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleFile file
        && pack.equals(file.pack)
        && path.equals(file.path)
        && sha256.equals(file.sha256);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pack, path, sha256);
  }

  @Override
  public String toString() {
    return pack + "/" + path;
  }
}
