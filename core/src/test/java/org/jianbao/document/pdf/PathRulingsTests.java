package org.jianbao.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jianbao.document.layout.Ruling;
import org.junit.jupiter.api.Test;

/** Lines that browsers draw of pieces. */
class PathRulingsTests {
  private static PathRulings path() {
    return new PathRulings(new PageSpace(new PDRectangle(600, 800), 0), new PageBudget());
  }

  private static void rectangle(PathRulings path, double x, double y, double width, double height) {
    path.move(new Point2D.Double(x, y));
    path.line(new Point2D.Double(x + width, y));
    path.line(new Point2D.Double(x + width, y + height));
    path.line(new Point2D.Double(x, y + height));
    path.close();
  }

  @Test
  void dashes_filled_at_once_are_one_line() {
    PathRulings path = path();
    for (int i = 0; i < 20; i++) {
      rectangle(path, 100 + 4 * i, 500, 2, 1);
    }
    path.end(/* stroked= */ false, /* filled= */ true);
    for (int i = 0; i < 20; i++) {
      rectangle(path, 100, 400 + 1.5 * i, 0.75, 0.75);
    }
    path.end(/* stroked= */ false, /* filled= */ true);
    assertThat(path.rulings())
        .isEqualTo(
            List.of(
                new Ruling(/* horizontal= */ true, 299.5, 100, 178),
                new Ruling(/* horizontal= */ false, 100.375, 370.75, 400)));
  }

  @Test
  void marks_far_from_each_other_are_none() {
    PathRulings path = path();
    for (int i = 0; i < 5; i++) {
      rectangle(path, 100 + 60 * i, 500, 2, 1);
    }
    path.end(/* stroked= */ false, /* filled= */ true);
    assertThat(path.rulings()).isEmpty();
  }
}
