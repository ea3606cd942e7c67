package org.jianbao.document.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places in a page's own space, y upwards, into places as seen, rotation applied. */
final class PageSpace {
  private final double left;
  private final double bottom;
  private final double boxWidth;
  private final double boxHeight;
  private final int turns;

  PageSpace(PDRectangle box, int rotation) {
    this.left = box.getLowerLeftX();
    this.bottom = box.getLowerLeftY();
    this.boxWidth = box.getWidth();
    this.boxHeight = box.getHeight();
    this.turns = Math.floorMod(rotation / 90, 4);
  }

  /** Clockwise quarter turns by which the page is shown. */
  int turns() {
    return turns;
  }

  double width() {
    return turns % 2 == 0 ? boxWidth : boxHeight;
  }

  double height() {
    return turns % 2 == 0 ? boxHeight : boxWidth;
  }

  /** Whether a place, as seen, lies on the page. */
  boolean shows(double x, double y) {
    return x >= 0 && x <= width() && y >= 0 && y <= height();
  }

  Point2D seen(double pageX, double pageY) {
    double x = pageX - left;
    double y = pageY - bottom;
    return switch (turns) {
      case 1 -> new Point2D.Double(y, x);
      case 2 -> new Point2D.Double(boxWidth - x, y);
      case 3 -> new Point2D.Double(boxHeight - y, boxWidth - x);
      default -> new Point2D.Double(x, boxHeight - y);
    };
  }
}
