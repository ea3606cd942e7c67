package org.jianbao.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the format of an input that no reader knows, so that the message can say what it is. */
final class KnownFormats {
  /** Bytes at the start of a zip among which the names of its first entries stand. */
  private static final int ZIP_SAMPLE = 8 << 10;

  private static final int XML_SAMPLE = 1 << 10;

  private static final String ARCHIVE = "压缩文件";

  /** Beginnings of the names of formats that office programs can turn into one that is read. */
  private static final List<String> CONVERTIBLE =
      List.of("OpenDocument", "标文通", "Word", "Microsoft Works", "网页归档");

  /** Bytes of the end of a zip, and of the longest comment behind it. */
  private static final int END_LENGTH = 22;

  private static final int END_OF_ZIP = END_LENGTH + 0xFFFF;

  private KnownFormats() {}

  /** Why an input is not read that no reader knows, and what to do. */
  static ReadingException refusal(Source source) {
    String name = nameOf(source);
    if (name == null) {
      return new ReadingException(ProblemCode.UNSUPPORTED, "无法识别的文件格式");
    }
    if (!name.equals(ARCHIVE)) {
      String advice =
          CONVERTIBLE.stream().anyMatch(name::startsWith) ? "，请用 Word 或 WPS 另存为 .docx" : "";
      return new ReadingException(ProblemCode.UNSUPPORTED, name + "暂不支持" + advice);
    }
    return isTruncatedZip(source)
        ? new ReadingException(ProblemCode.DAMAGED, "压缩包不完整或已损坏，无法解开")
        : new ReadingException(ProblemCode.UNSUPPORTED, "这是压缩文件，不能作为一份报告读取，请解压后检查");
  }

  private static boolean isTruncatedZip(Source source) {
    byte[] bytes = source.bytes();
    int from = Math.max(0, bytes.length - END_OF_ZIP);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    int end = tail.indexOf("PK\u0005\u0006");
    return source.startsWith('P', 'K') && (end < 0 || end + END_LENGTH > tail.length());
  }

  /** The name of the format in Chinese, or null if it is not known. */
  static @Nullable String nameOf(Source source) {
    if (source.startsWith('%', 'P', 'D', 'F', '-')) {
      return "PDF 文件";
    }
    if (OleNames.isOle(source)) {
      return nameOfOle(source);
    }
    if (source.startsWith('<', '?', 'x', 'm', 'l')) {
      return nameOfXml(latin(source, XML_SAMPLE));
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
      return ARCHIVE;
    }
    return null;
  }

  private static String nameOfOle(Source source) {
    String kind = OleNames.kindOf(source);
    return kind == null ? "旧版 Office 文件" : kind;
  }

  private static String nameOfXml(String head) {
    if (head.contains("Word.Document")) {
      return "Word XML 文件";
    }
    return head.contains("uof:UOF") ? "标文通（.uof）文件" : "XML 文件";
  }

  private static String nameOfZip(Source source) {
    String head = latin(source, ZIP_SAMPLE);
    if (head.contains("xl/")) {
      return "Excel（.xlsx）文件";
    }
    if (head.contains("ppt/")) {
      return "PowerPoint（.pptx）文件";
    }
    if (head.contains("opendocument.spreadsheet")) {
      return "表格（.ods）文件";
    }
    if (head.contains("opendocument.presentation")) {
      return "演示文稿（.odp）文件";
    }
    return head.contains("opendocument") ? "OpenDocument 文件" : ARCHIVE;
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
