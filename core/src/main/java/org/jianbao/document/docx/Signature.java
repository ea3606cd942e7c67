package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jianbao.document.Source;
import org.jianbao.document.container.BoundedEntries;
import org.jianbao.document.container.ZipDirectory;

/** What the first look at the bytes tells. */
enum Signature {
  /** A zip with a Word document, perhaps truncated. */
  WORD,
  /** A zip of something else. */
  ZIP,
  /** An Office file under a password (ECMA-376 encryption). */
  ENCRYPTED,
  /** Another OLE2 file, such as one of Word before 2007. */
  OLE,
  /** Anything else. */
  OTHER;

  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String MAIN_PART = "word/document.xml";
  private static final List<String> WORD_TYPES =
      List.of("wordprocessingml.document.main", "wordprocessingml.template.main", "ms-word.");
  private static final List<String> FIRST_ENTRIES =
      List.of("[Content_Types].xml", "_rels/", "word/", "docProps/", "customXml/");
  private static final int OLE_ENTRY = 128;
  private static final int OLE_HEADER = 512;
  private static final byte[] ENCRYPTED_STREAM =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /** Whether the reader of Word files has something to say about the input. */
  boolean isOurs() {
    return this == WORD || this == ENCRYPTED;
  }

  /** Looks at the bytes. */
  static Signature of(Source source) {
    if (source.startsWith('P', 'K', 3, 4)) {
      return isWord(source.bytes()) ? WORD : ZIP;
    }
    if (source.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return isEncrypted(source.bytes()) ? ENCRYPTED : OLE;
    }
    return OTHER;
  }

  private static boolean isWord(byte[] bytes) {
    List<String> names = ZipDirectory.names(bytes);
    if (!ZipDirectory.hasEnd(bytes)) {
      String first = names.isEmpty() ? "" : names.get(0);
      return FIRST_ENTRIES.stream()
              .anyMatch(entry -> first.startsWith(entry) || entry.startsWith(first))
          && names.stream().noneMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"));
    }
    return names.stream().anyMatch(MAIN_PART::equalsIgnoreCase)
        || names.contains(CONTENT_TYPES) && declaresWord(bytes);
  }

  private static boolean declaresWord(byte[] bytes) {
    try (InputStream in = new BoundedEntries(bytes).open(CONTENT_TYPES)) {
      if (in == null) {
        return false;
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return WORD_TYPES.stream().anyMatch(text::contains);
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  /** Directory entries of OLE2 stand at multiples of their size and begin with their name. */
  private static boolean isEncrypted(byte[] bytes) {
    for (int i = OLE_HEADER; i + OLE_ENTRY <= bytes.length; i += OLE_ENTRY) {
      if (startsWith(bytes, i, ENCRYPTED_STREAM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[from + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
