package org.jianbao.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Date;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks without the time of their writing. */
public final class WorkbookOutput {
  /** The first day that the zip format knows. */
  private static final FileTime TIME = FileTime.fromMillis(315_619_200_000L);

  private WorkbookOutput() {}

  /**
   * Writes a workbook; it passes through a temporary file.
   *
   * @param out not closed
   */
  public static void write(Workbook workbook, OutputStream out) throws IOException {
    Path temporary = Files.createTempFile("jianbao-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(temporary)) {
        timeless(workbook);
        workbook.write(file);
      }
      copy(temporary, out);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void timeless(Workbook workbook) {
    XSSFWorkbook content =
        workbook instanceof SXSSFWorkbook streamed
            ? streamed.getXSSFWorkbook()
            : (XSSFWorkbook) workbook;
    content.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
  }

  private static void copy(Path from, OutputStream out) throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    try (ZipFile zip = new ZipFile(from.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setLastModifiedTime(TIME);
        to.putNextEntry(timeless);
        try (InputStream content = zip.getInputStream(entry)) {
          content.transferTo(to);
        }
        to.closeEntry();
      }
    }
    to.finish();
    to.flush();
  }
}
