package org.jianbao.document.ofd;

/**
 * An affine transformation: {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}; y runs
 * downwards.
 */
record Matrix(double a, double b, double c, double d, double e, double f) {
  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

  /** From millimetres to points. */
  static final Matrix POINTS = new Matrix(POINTS_PER_MILLIMETRE, 0, 0, POINTS_PER_MILLIMETRE, 0, 0);

  /** How far the direction of text may be off an axis, as share of its length. */
  private static final double SLANT = 0.05;

  /** Moves by so much. */
  static Matrix shift(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  /** Turns clockwise, as seen, by a multiple of 90°. */
  static Matrix turn(int degrees) {
    return switch (Math.floorMod(degrees, 360)) {
      case 90 -> new Matrix(0, 1, -1, 0, 0, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, 0, 0);
      case 270 -> new Matrix(0, -1, 1, 0, 0, 0);
      default -> IDENTITY;
    };
  }

  /** The transformation that does {@code inner} first and then this. */
  Matrix after(Matrix inner) {
    return new Matrix(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        x(inner.e, inner.f),
        y(inner.e, inner.f));
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** The same transformation where lengths are given in points instead of millimetres. */
  Matrix inPoints() {
    return new Matrix(a, b, c, d, e * POINTS_PER_MILLIMETRE, f * POINTS_PER_MILLIMETRE);
  }

  /** By how much lengths grow. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** Where what runs along the x axis then runs: 0 to the right, 1 up, 2 to the left, 3 down. */
  int direction() {
    if (Math.abs(a) >= Math.abs(b)) {
      return a >= 0 ? 0 : 2;
    }
    return b < 0 ? 1 : 3;
  }

  /** Whether what runs along the x axis still runs along an axis, as no watermark does. */
  boolean isUpright() {
    return Math.min(Math.abs(a), Math.abs(b)) <= SLANT * Math.max(Math.abs(a), Math.abs(b));
  }
}
