package org.jianbao.assessment;

import java.nio.charset.StandardCharsets;
import org.jianbao.assessment.ReportDigest.Cell;
import org.jianbao.assessment.ReportDigest.Text;
import org.jianbao.text.Fold;
import org.jianbao.text.Sha256;

/** Tells reports that say the same, whatever their format: letters and digits alone count. */
public final class ContentKey {
  private ContentKey() {}

  /** A key that reports of the same words and figures share. */
  public static String of(ReportDigest digest) {
    StringBuilder content = new StringBuilder();
    for (Text text : digest.texts()) {
      for (int i = 0; i < text.text().length(); i++) {
        char c = Fold.fold(text.text().charAt(i));
        if (Character.isLetterOrDigit(c)) {
          content.append(c);
        }
      }
    }
    for (Cell cell : digest.cells()) {
      String value = cell.number() == null ? cell.raw().strip() : cell.number();
      content
          .append('\n')
          .append(cell.table())
          .append(' ')
          .append(cell.row())
          .append(' ')
          .append(cell.column())
          .append(' ')
          .append(value);
    }
    return Sha256.of(content.toString().getBytes(StandardCharsets.UTF_8));
  }
}
