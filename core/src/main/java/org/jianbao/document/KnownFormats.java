package org.jianbao.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names the format of an input that no reader knows, so that the message can say what it is. */
final class KnownFormats {
  /** Bytes at the start of a zip among which the names of its first entries stand. */
  private static final int ZIP_SAMPLE = 8 << 10;

  private static final int XML_SAMPLE = 1 << 10;

  private KnownFormats() {}

  /** The name of the format in Chinese, or null if it is not known. */
  static @Nullable String nameOf(Source source) {
    if (source.startsWith('%', 'P', 'D', 'F', '-')) {
      return "PDF 文件";
    }
    if (OleNames.isOle(source)) {
      return nameOfOle(source);
    }
    if (source.startsWith('<', '?', 'x', 'm', 'l')) {
      return latin(source, XML_SAMPLE).contains("Word.Document") ? "Word XML 文件" : "XML 文件";
    }
    if (source.startsWith(0xDB, 0xA5) || source.startsWith(0x31, 0xBE, 0, 0, 0, 0xAB)) {
      return "Word 95 之前的文件";
    }
    if (source.startsWith('M', 'I', 'M', 'E', '-', 'V', 'e', 'r', 's', 'i', 'o', 'n', ':')) {
      return "网页归档（.mht）文件";
    }
    if (source.startsWith('P', 'K', 3, 4) || source.startsWith('P', 'K', 5, 6)) {
      return nameOfZip(source);
    }
    if (source.startsWith(0x89, 'P', 'N', 'G')
        || source.startsWith(0xFF, 0xD8, 0xFF)
        || source.startsWith('G', 'I', 'F', '8')
        || source.startsWith('B', 'M') && hasZerosAt(source, 6, 4)
        || source.startsWith('I', 'I', '*', 0)
        || source.startsWith('M', 'M', 0, '*')) {
      return "图片文件";
    }
    if (source.startsWith('R', 'a', 'r', '!')
        || source.startsWith('7', 'z', 0xBC, 0xAF)
        || source.startsWith(0x1F, 0x8B)) {
      return "压缩文件";
    }
    return null;
  }

  private static String nameOfOle(Source source) {
    String kind = OleNames.kindOf(source);
    return kind == null ? "旧版 Office 文件" : kind;
  }

  private static String nameOfZip(Source source) {
    String head = latin(source, ZIP_SAMPLE);
    if (head.contains("OFD.xml")) {
      return "OFD 文件";
    }
    if (head.contains("xl/")) {
      return "Excel（.xlsx）文件";
    }
    if (head.contains("ppt/")) {
      return "PowerPoint（.pptx）文件";
    }
    return head.contains("opendocument") ? "OpenDocument 文件" : "压缩文件";
  }

  private static boolean hasZerosAt(Source source, int from, int count) {
    byte[] bytes = source.bytes();
    for (int i = from; i < from + count; i++) {
      if (i >= bytes.length || bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static String latin(Source source, int most) {
    int length = Math.min(source.bytes().length, most);
    return new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
  }
}
