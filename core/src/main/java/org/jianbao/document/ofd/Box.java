package org.jianbao.document.ofd;

/** A rectangle by its upper left corner and size. */
record Box(double x, double y, double width, double height) {
  /** A4. */
  static final Box USUAL_PAGE = new Box(0, 0, 210, 297);

  static final Box NONE = new Box(0, 0, 0, 0);

  boolean hasArea() {
    return width > 0 && height > 0;
  }
}
