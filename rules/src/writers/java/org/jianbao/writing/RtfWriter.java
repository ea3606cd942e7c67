package org.jianbao.writing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jianbao.document.Block;
import org.jianbao.document.Document;
import org.jianbao.document.Paragraph;
import org.jianbao.document.Table;
import org.jianbao.document.TableCell;

/**
 * Writes a document in Rich Text Format: cells by their edges, those merged downwards by clvmgf and
 * clvmrg. Either as Word writes it, in Unicode with numbers beside the headings, or as older
 * programs do, in GBK.
 */
public final class RtfWriter {
  private static final Charset GBK = Charset.forName("GBK");
  private static final HexFormat HEX = HexFormat.of();
  private static final int WIDTH = 900;
  private static final String NUMERALS = "一二三四五六七八九";

  private final boolean unicode;
  private final StringBuilder rtf = new StringBuilder();
  private int automatic;

  private RtfWriter(boolean unicode) {
    this.unicode = unicode;
  }

  /**
   * Writes a document.
   *
   * @param unicode whether text is in Unicode, with GBK for programs that know no Unicode, and
   *     headings 一、 二、 … are numbered automatically
   */
  public static byte[] write(Document document, boolean unicode) {
    RtfWriter writer = new RtfWriter(unicode);
    writer.rtf.append("{\\rtf1\\ansi\\ansicpg936\\deff0\\uc2{\\fonttbl{\\f0\\fnil\\fcharset134 ");
    writer.text("宋体");
    writer.rtf.append(";}{\\f1\\froman\\fcharset0 Times New Roman;}}{\\stylesheet{\\s0 Normal;}");
    writer.rtf.append("{\\s1\\outlinelevel0 heading 1;}}{\\info{\\title x}}{\\footer \\chpgn}\n");
    document.blocks().forEach(writer::block);
    writer.rtf.append("}");
    return writer.rtf.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.text(), paragraph.pictures());
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  private void paragraph(String text, int pictures) {
    boolean next =
        unicode
            && automatic < NUMERALS.length()
            && text.startsWith(NUMERALS.charAt(automatic) + "、");
    rtf.append("\\pard\\plain");
    if (next) {
      automatic++;
      rtf.append("\\s1{\\listtext\\pard\\plain\\f0 ");
      text(text.substring(0, 2));
      rtf.append("\\tab}\\ls1\\ilvl0");
    }
    run(next ? text.substring(2) : text);
    rtf.append("{\\pict\\pngblip 89504e47}".repeat(pictures)).append("\\par\n");
  }

  /** Each run in a group, and half of the text in a run of its own. */
  private void run(String text) {
    int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    rtf.append("{\\f0 ");
    text(text.substring(0, half));
    rtf.append("}{\\b\\f0 ");
    text(text.substring(half));
    rtf.append('}');
  }

  private void table(Table table) {
    CellGrid grid = CellGrid.of(table);
    for (int row = 1; row <= grid.height(); row++) {
      rtf.append("\\trowd\\trgaph108\\trleft-108");
      int from = rtf.length();
      int column = 1;
      while (column <= grid.width()) {
        TableCell cell = grid.at(row, column);
        if (cell == null) {
          column++;
          continue;
        }
        int next = column + cell.columnSpan();
        if (cell.rowSpan() > 1) {
          rtf.append(cell.row() < row ? "\\clvmrg" : "\\clvmgf");
        }
        rtf.append("\\clbrdrt\\brdrs\\cellx").append((next - 1) * WIDTH - 108);
        column = next;
      }
      String definition = rtf.substring(from);
      column = 1;
      while (column <= grid.width()) {
        TableCell cell = grid.at(row, column);
        if (cell == null) {
          column++;
          continue;
        }
        rtf.append("\\pard\\intbl");
        if (cell.row() == row) {
          String separator = "";
          for (String line : cell.text().split("\n", -1)) {
            rtf.append(separator);
            run(line);
            separator = "\\par\n\\pard\\intbl";
          }
        }
        rtf.append("\\cell");
        column += cell.columnSpan();
      }
      // As Word does: once more before the row's end
      rtf.append("\\trowd\\trleft-108").append(definition).append("\\row\n");
    }
  }

  private void text(String text) {
    for (char c : text.toCharArray()) {
      switch (c) {
        case '\n' -> rtf.append("\\line ");
        case '\t' -> rtf.append("\\tab ");
        case '\\', '{', '}' -> rtf.append('\\').append(c);
        default -> {
          if (c >= ' ' && c < 0x7F) {
            rtf.append(c);
          } else if (unicode) {
            rtf.append("\\u").append((int) (short) c).append(' ').append(fallback(c));
          } else {
            rtf.append(hexadecimal(String.valueOf(c)));
          }
        }
      }
    }
  }

  /** Always two characters. */
  private static String fallback(char c) {
    String escaped = hexadecimal(String.valueOf(c));
    return escaped.length() == 8 ? escaped : "??";
  }

  private static String hexadecimal(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte one : text.getBytes(GBK)) {
      escaped.append("\\'");
      HEX.toHexDigits(escaped, one);
    }
    return escaped.toString();
  }
}
