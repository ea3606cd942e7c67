package org.jianbao.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jianbao.document.Document;
import org.jianbao.document.DocumentReader;
import org.jianbao.document.ProblemCode;
import org.jianbao.document.ReadingException;
import org.jianbao.document.Source;
import org.jianbao.document.layout.CutTables;
import org.jianbao.document.layout.PageBlocks;
import org.jianbao.document.layout.PageLayout;

/** Reads PDF files that hold text; scanned pages are said to hold none. */
public final class PdfReader implements DocumentReader {
  /** Pages of the longest file that is read. */
  static final int MAX_PAGES = 300;

  private static final int CERTAIN = 95;

  /** Bytes within which the signature stands. */
  private static final int HEAD = 1024;

  private static final byte[] SIGNATURE = {'%', 'P', 'D', 'F', '-'};

  /** Share of glyphs without meaning beyond which a file's text cannot be read. */
  private static final double GARBLED = 0.2;

  /** Makes a reader; it has no state. */
  public PdfReader() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public int confidence(Source source) {
    byte[] bytes = source.bytes();
    for (int i = 0; i + SIGNATURE.length <= Math.min(HEAD, bytes.length); i++) {
      int at = 0;
      while (at < SIGNATURE.length && bytes[i + at] == SIGNATURE[at]) {
        at++;
      }
      if (at == SIGNATURE.length) {
        return CERTAIN - (i > 0 ? 10 : 0);
      }
    }
    return 0;
  }

  @Override
  public Document read(Source source) throws ReadingException {
    Wholeness.requireEnd(source);
    OwnFont.useForMissingFonts();
    try (PDDocument file =
        Loader.loadPDF(source.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(file);
    } catch (PageBudget.Exceeded e) {
      throw new ReadingException(ProblemCode.TOO_LARGE, String.valueOf(e.getMessage()), e);
    } catch (InvalidPasswordException e) {
      throw new ReadingException(ProblemCode.ENCRYPTED, "PDF 文件设有打开密码，请解除密码后再检查", e);
    } catch (IOException | UncheckedIOException e) {
      throw new ReadingException(ProblemCode.DAMAGED, "PDF 文件已损坏或不完整，无法读取", e);
    }
  }

  private Document read(PDDocument file) throws IOException, ReadingException {
    requireFew(file.getNumberOfPages());
    List<PageLayout> pages = new ArrayList<>();
    PageBudget budget = new PageBudget();
    for (PDPage page : file.getPages()) {
      // The number that a file gives of its pages may be false.
      requireFew(pages.size() + 1);
      pages.add(PageWalk.over(page, pages.size() + 1, budget));
    }
    if (pages.isEmpty()) {
      throw new ReadingException(ProblemCode.DAMAGED, "PDF 文件中没有页面");
    }
    if (budget.glyphs() == 0 && budget.pictures() > 0) {
      throw new ReadingException(ProblemCode.NO_TEXT, "PDF 文件是扫描件（只有图片，没有文字），无法检查，请提供可复制文字的文件");
    }
    if (budget.garbled() > budget.glyphs() * GARBLED) {
      throw new ReadingException(ProblemCode.NO_TEXT, "PDF 文件的字体没有对应的文字编码，文字无法读出，请提供可复制文字的文件");
    }
    if (budget.lostOn() > 0) {
      throw new ReadingException(
          ProblemCode.NO_TEXT,
          "PDF 文件第 " + budget.lostOn() + " 页有文字的字体没有对应的文字编码，读不出是什么字，请提供可复制文字的文件");
    }
    if (pages.stream().anyMatch(CutTables::on)) {
      throw new ReadingException(
          ProblemCode.DAMAGED, "PDF 页面右侧的内容被裁掉（打印时表格比纸宽），内容不全，无法检查，请缩小或横向打印后重新生成");
    }
    return new Document(format(), PageBlocks.of(pages));
  }

  private static void requireFew(int pages) throws ReadingException {
    if (pages > MAX_PAGES) {
      throw new ReadingException(
          ProblemCode.TOO_LARGE, "PDF 文件超过 " + MAX_PAGES + " 页的上限，不像年度报告，不予读取");
    }
  }
}
