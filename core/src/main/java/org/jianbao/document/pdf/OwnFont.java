package org.jianbao.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a file does not embed, with the one font that the library brings: what
 * is read must not depend on the fonts of the machine, nor need they be looked through.
 */
final class OwnFont implements FontMapper {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static boolean inUse;

  private final TrueTypeFont font;

  private OwnFont(TrueTypeFont font) {
    this.font = font;
  }

  /** Takes effect for all files from the first call on; before it, the font is not even loaded. */
  static synchronized void useForMissingFonts() {
    if (inUse) {
      return;
    }
    try (InputStream in = FontMappers.class.getResourceAsStream(FONT)) {
      if (in == null) {
        throw new IllegalStateException(FONT);
      }
      FontMappers.set(new OwnFont(new TTFParser().parse(new RandomAccessReadBuffer(in))));
      inUse = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, /* isFallback= */ true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font, /* isFallback= */ true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(/* font= */ null, font, /* isFallback= */ true);
  }
}
