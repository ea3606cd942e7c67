package org.jianbao.document.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.container.BoundedStream;
import org.jspecify.annotations.Nullable;

/** The container of a Word file: finds the parts through their relationships. */
final class DocxPackage implements AutoCloseable {
  private static final List<String> RELATIONSHIPS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");
  private static final String USUAL_MAIN_PART = "/word/document.xml";

  private final OPCPackage container;
  private final PackagePart main;

  private DocxPackage(OPCPackage container, PackagePart main) {
    this.container = container;
    this.main = main;
  }

  /**
   * Opens a container in memory.
   *
   * @throws ReadingException {@link ProblemCode#UNSUPPORTED} if it is one of another application,
   *     {@link ProblemCode#DAMAGED} if it has no main part
   */
  static DocxPackage open(byte[] bytes)
      throws IOException, InvalidFormatException, ReadingException {
    BoundedEntries entries = new BoundedEntries(bytes);
    if (entries.getEntry("[Content_Types].xml") == null) {
      entries.close();
      throw new ReadingException(ProblemCode.UNSUPPORTED, "这是压缩包，不是 Word 文档");
    }
    OPCPackage container = OPCPackage.open(entries);
    try {
      return new DocxPackage(container, mainPart(container));
    } catch (ReadingException | InvalidFormatException | RuntimeException failed) {
      container.revert();
      throw failed;
    }
  }

  /** The text. */
  InputStream main() throws IOException {
    return main.getInputStream();
  }

  /** The part of this kind that belongs to the text (styles, numbering), or null. */
  @Nullable InputStream related(String kind) throws IOException, InvalidFormatException {
    for (String base : RELATIONSHIPS) {
      PackageRelationshipCollection all = main.getRelationshipsByType(base + kind);
      for (PackageRelationship one : all) {
        if (one.getTargetMode() == TargetMode.INTERNAL) {
          PackagePart part =
              container.getPart(PackagingURIHelper.createPartName(one.getTargetURI()));
          return part == null
              ? null
              : new BoundedStream(part.getInputStream(), kind, Limits.MAX_DEFINITION_BYTES);
        }
      }
    }
    return null;
  }

  @Override
  public void close() {
    container.revert();
  }

  private static PackagePart mainPart(OPCPackage container)
      throws InvalidFormatException, ReadingException {
    PackagePart main = null;
    for (String base : RELATIONSHIPS) {
      for (PackageRelationship one : container.getRelationshipsByType(base + "officeDocument")) {
        if (main == null && one.getTargetMode() == TargetMode.INTERNAL) {
          main = container.getPart(PackagingURIHelper.createPartName(one.getTargetURI()));
        }
      }
    }
    if (main == null) {
      main = container.getPart(PackagingURIHelper.createPartName(USUAL_MAIN_PART));
    }
    if (main == null) {
      throw new ReadingException(ProblemCode.DAMAGED, "文件已损坏：缺少正文（word/document.xml）");
    }
    String type = main.getContentType();
    if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
      throw new ReadingException(ProblemCode.UNSUPPORTED, "这是 Excel 文件，不是 Word 文档");
    }
    if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
      throw new ReadingException(ProblemCode.UNSUPPORTED, "这是 PowerPoint 文件，不是 Word 文档");
    }
    return main;
  }
}
