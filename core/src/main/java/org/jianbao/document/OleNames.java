package org.jianbao.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks into an OLE2 compound file (the container of Office files before 2007) without opening it:
 * cheap, and not troubled by a missing end.
 */
public final class OleNames {
  /** Directory entries stand at multiples of their size, and begin with their name in UTF-16. */
  private static final int ENTRY = 128;

  private static final int HEADER = 512;
  private static final int NAME_LENGTH = 64;
  private static final int TYPE = 66;
  private static final int MAX_TYPE = 5;

  /** Streams and what they tell; a Word document may hold embedded files of the other kinds. */
  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("WordDocument", "旧版 Word（.doc）或 WPS 文件");
    KINDS.put("Workbook", "旧版 Excel（.xls）文件");
    KINDS.put("Book", "旧版 Excel（.xls）文件");
    KINDS.put("PowerPoint Document", "旧版 PowerPoint（.ppt）文件");
    KINDS.put("__properties_version1.0", "Outlook 邮件（.msg）文件");
    KINDS.put("VisioDocument", "Visio 绘图（.vsd）文件");
    KINDS.put("MatOST", "Microsoft Works（.wps）文件");
  }

  private OleNames() {}

  /** Whether the content begins as such a file does. */
  public static boolean isOle(Source source) {
    return source.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
  }

  /** Whether there is a stream or storage of this name, at whatever depth. */
  public static boolean has(Source source, String name) {
    byte[] bytes = source.bytes();
    for (int i = HEADER; i + ENTRY <= bytes.length; i += ENTRY) {
      if (name.equals(name(bytes, i))) {
        return true;
      }
    }
    return false;
  }

  /** What kind of file it is, in Chinese, or null if it is not known. */
  public static @Nullable String kindOf(Source source) {
    Set<String> names = new HashSet<>();
    byte[] bytes = source.bytes();
    for (int i = HEADER; i + ENTRY <= bytes.length; i += ENTRY) {
      String name = name(bytes, i);
      if (name != null && KINDS.containsKey(name)) {
        names.add(name);
      }
    }
    return kindOf(names);
  }

  /** What kind of file has streams of these names, in Chinese, or null if it is not known. */
  public static @Nullable String kindOf(Set<String> names) {
    for (Map.Entry<String, String> kind : KINDS.entrySet()) {
      if (names.contains(kind.getKey())) {
        return kind.getValue();
      }
    }
    return null;
  }

  /** The name of the directory entry at a place, or null if none can be there. */
  private static @Nullable String name(byte[] bytes, int from) {
    int length = bytes[from + NAME_LENGTH] - 2;
    int type = bytes[from + TYPE];
    if (length < 2 || length > NAME_LENGTH - 2 || length % 2 != 0 || type < 1 || type > MAX_TYPE) {
      return null;
    }
    return new String(bytes, from, length, StandardCharsets.UTF_16LE);
  }
}
