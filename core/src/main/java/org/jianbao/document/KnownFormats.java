package org.jianbao.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Names the format of an input that no reader knows, so that the message can say what it is. */
final class KnownFormats {
  /** Bytes at the start of a zip among which the names of its first entries stand. */
  private static final int ZIP_SAMPLE = 8 << 10;

  private static final int XML_SAMPLE = 1 << 10;

  /** Bytes at the start of an OLE2 file among which the names of its streams are looked for. */
  private static final int OLE_SAMPLE = 4 << 20;

  private KnownFormats() {}

  /** The name of the format in Chinese, or null if it is not known. */
  static @Nullable String nameOf(Source source) {
    if (source.startsWith('%', 'P', 'D', 'F', '-')) {
      return "PDF 文件";
    }
    if (source.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return nameOfOle(source);
    }
    if (source.startsWith('{', '\\', 'r', 't', 'f')) {
      return "RTF 文件";
    }
    if (source.startsWith('<', '?', 'x', 'm', 'l')) {
      return latin(source, XML_SAMPLE).contains("Word.Document") ? "Word XML 文件" : "XML 文件";
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
    String head = latin(source, OLE_SAMPLE);
    if (head.contains(wide("WordDocument"))) {
      return "旧版 Word（.doc）或 WPS 文件";
    }
    return head.contains(wide("Workbook")) ? "旧版 Excel（.xls）文件" : "旧版 Office 文件";
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

  private static String wide(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
