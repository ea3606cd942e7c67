package org.jianbao.document.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.layout.Ruling;

/** Finds ruling lines in paths: straight strokes along an axis, and fills as thin as a line. */
final class PathRulings {
  /** Points by which a line may lean. */
  private static final double LEAN = 1;

  /** Points of the thickest bar that is a line. */
  private static final double THIN = 3.2;

  /** Points of the shortest line that counts. */
  private static final double SHORTEST = 3;

  /** Pieces of a dashed or dotted line, and share of its length that they take. */
  private static final int DASHES = 3;

  private static final double DRAWN = 0.25;

  private final PageSpace space;
  private final PageBudget budget;
  private final List<Ruling> rulings = new ArrayList<>();

  /** The subpaths so far, as seen; a curve leaves a mark of its own. */
  private final List<List<Point2D>> subpaths = new ArrayList<>();

  private final List<Boolean> curved = new ArrayList<>();
  private Point2D current = new Point2D.Double();

  PathRulings(PageSpace space, PageBudget budget) {
    this.space = space;
    this.budget = budget;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  /** The point that the path has reached, in the page's own space. */
  Point2D current() {
    return current;
  }

  void move(Point2D point) {
    subpaths.add(new ArrayList<>());
    curved.add(false);
    add(point);
  }

  void line(Point2D point) {
    if (subpaths.isEmpty()) {
      move(current);
    }
    add(point);
  }

  void curve(Point2D point) {
    line(point);
    curved.set(curved.size() - 1, true);
  }

  void close() {
    if (!subpaths.isEmpty()) {
      List<Point2D> points = subpaths.get(subpaths.size() - 1);
      points.add(points.get(0));
    }
  }

  private void add(Point2D point) {
    budget.operator();
    current = point;
    subpaths.get(subpaths.size() - 1).add(space.seen(point.getX(), point.getY()));
  }

  /** Ends the path. */
  void end(boolean stroked, boolean filled) {
    if (filled) {
      dashes();
    }
    for (int i = 0; i < subpaths.size(); i++) {
      List<Point2D> points = subpaths.get(i);
      if (curved.get(i) || points.size() < 2) {
        continue;
      }
      if (filled) {
        bar(Box.of(points));
      }
      if (stroked) {
        strokes(points);
      }
    }
    subpaths.clear();
    curved.clear();
  }

  private void strokes(List<Point2D> points) {
    for (int i = 1; i < points.size(); i++) {
      Point2D from = points.get(i - 1);
      Point2D to = points.get(i);
      double dx = Math.abs(from.getX() - to.getX());
      double dy = Math.abs(from.getY() - to.getY());
      if (dy <= LEAN && dx >= SHORTEST) {
        add(true, (from.getY() + to.getY()) / 2, from.getX(), to.getX());
      } else if (dx <= LEAN && dy >= SHORTEST) {
        add(false, (from.getX() + to.getX()) / 2, from.getY(), to.getY());
      }
    }
  }

  /** Notes a dashed or dotted line: browsers fill its pieces, each too short to count, at once. */
  private void dashes() {
    if (subpaths.size() < DASHES || curved.contains(true)) {
      return;
    }
    Box whole = Box.of(subpaths.stream().flatMap(List::stream).toList());
    double drawn = subpaths.stream().mapToDouble(piece -> Box.of(piece).length()).sum();
    if (drawn >= whole.length() * DRAWN) {
      bar(whole);
    }
  }

  /** Notes a filled shape that is as thin as a line. */
  private void bar(Box box) {
    if (box.height() <= THIN && box.width() >= Math.max(SHORTEST, box.height())) {
      add(true, (box.top() + box.bottom()) / 2, box.left(), box.right());
    } else if (box.width() <= THIN && box.height() >= SHORTEST) {
      add(false, (box.left() + box.right()) / 2, box.top(), box.bottom());
    }
  }

  /** What a shape takes of the page. */
  private record Box(double left, double top, double right, double bottom) {
    static Box of(List<Point2D> points) {
      double left = points.stream().mapToDouble(Point2D::getX).min().orElse(0);
      double right = points.stream().mapToDouble(Point2D::getX).max().orElse(0);
      double top = points.stream().mapToDouble(Point2D::getY).min().orElse(0);
      double bottom = points.stream().mapToDouble(Point2D::getY).max().orElse(0);
      return new Box(left, top, right, bottom);
    }

    double width() {
      return right - left;
    }

    double height() {
      return bottom - top;
    }

    double length() {
      return Math.max(width(), height());
    }
  }

  private void add(boolean horizontal, double position, double one, double other) {
    budget.ruling();
    rulings.add(new Ruling(horizontal, position, Math.min(one, other), Math.max(one, other)));
  }
}
