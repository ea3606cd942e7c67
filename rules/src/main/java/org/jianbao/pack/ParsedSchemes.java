package org.jianbao.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The scoring schemes beside the shipped packs as the build parsed them: to start a parser of YAML
 * for one small file takes longer than to read a report's tables.
 */
public final class ParsedSchemes {
  /** Beside the index of the packs. */
  static final String FILE = "schemes.bin";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  private ParsedSchemes() {}

  /**
   * The content of a shipped scheme as a parser of YAML gives it: maps, lists, texts, and numbers.
   *
   * @param sha256 hash of the file
   * @return null if the build knows no such file
   */
  public static @Nullable Object of(String sha256) {
    try (InputStream in = ParsedSchemes.class.getResourceAsStream(ShippedPacks.ROOT + FILE)) {
      PackNode.Mapping root =
          in == null ? null : new ParsedFiles(in.readAllBytes()).yaml(FILE, sha256);
      return root == null ? null : plain(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable Object plain(PackNode node) {
    if (node instanceof PackNode.Mapping mapping) {
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      mapping.entries().forEach((key, entry) -> map.put(key, plain(entry.value())));
      return map;
    }
    if (node instanceof PackNode.Sequence sequence) {
      List<@Nullable Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(plain(item)));
      return list;
    }
    String text = ((PackNode.Scalar) node).text();
    return text != null && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
  }
}
