package org.jianbao.document.ofd;

import org.jianbao.document.ReadingException;
import org.jianbao.document.layout.Ruling;

/**
 * Follows a path (AbbreviatedData) for straight lines along an axis: those that are stroked, and
 * filled bars so thin that they look like lines.
 */
final class PathTracer {
  /** Points by which a line may be off its axis. */
  private static final double SLANT = 1;

  /** Points of the thickest bar that counts as a line. */
  private static final double THIN = 2.5;

  /** Points of the shortest line that counts. */
  private static final double SHORTEST = 1.5;

  /** Points of the largest shape that may be a character. */
  private static final double CHARACTER = 60;

  /** Corners from which a shape without curves may be a character. */
  private static final int CORNERS = 7;

  private static final int NO_COMMAND = -1;

  private final Canvas canvas;
  private final Matrix matrix;
  private final boolean stroke;
  private final boolean fill;

  private double startX;
  private double startY;
  private double x;
  private double y;
  private int corners;
  private boolean curved;
  private double left;
  private double top;
  private double right;
  private double bottom;

  PathTracer(Canvas canvas, Matrix matrix, boolean stroke, boolean fill) {
    this.canvas = canvas;
    this.matrix = matrix;
    this.stroke = stroke;
    this.fill = fill;
  }

  /** Follows a path as far as it is well formed. */
  void trace(String data) throws ReadingException {
    PathScanner scanner = new PathScanner(data);
    int command = NO_COMMAND;
    while (scanner.hasNext()) {
      if (scanner.isCommand()) {
        command = scanner.command();
        if (command == 'C') {
          close();
          command = NO_COMMAND;
        }
        continue;
      }
      double[] arguments = scanner.numbers(argumentsOf(command));
      if (arguments.length == 0) {
        break;
      }
      double toX = arguments[arguments.length - 2];
      double toY = arguments[arguments.length - 1];
      if (command == 'M' || command == 'S') {
        end();
        moveTo(toX, toY);
        // Further pairs after a move are lines, as in SVG.
        command = 'L';
      } else {
        lineTo(toX, toY, command == 'L');
      }
    }
    end();
  }

  /** How many numbers a command takes; 0 for one that does not exist. */
  private static int argumentsOf(int command) {
    return switch (command) {
      case 'M', 'S', 'L' -> 2;
      case 'Q' -> 4;
      case 'B' -> 6;
      case 'A' -> 7;
      default -> 0;
    };
  }

  private void moveTo(double toX, double toY) {
    x = matrix.x(toX, toY);
    y = matrix.y(toX, toY);
    startX = x;
    startY = y;
    left = x;
    right = x;
    top = y;
    bottom = y;
    corners = 1;
    curved = false;
  }

  private void lineTo(double toX, double toY, boolean straight) throws ReadingException {
    double nextX = matrix.x(toX, toY);
    double nextY = matrix.y(toX, toY);
    if (straight) {
      segment(nextX, nextY);
    } else {
      curved = true;
    }
    x = nextX;
    y = nextY;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    corners++;
  }

  private void close() throws ReadingException {
    segment(startX, startY);
    x = startX;
    y = startY;
  }

  private void segment(double toX, double toY) throws ReadingException {
    if (stroke) {
      line(Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY), SLANT);
    }
  }

  /** Ends a shape that may be filled. */
  private void end() throws ReadingException {
    if (fill && corners > 1) {
      double width = right - left;
      double height = bottom - top;
      if (!curved && !stroke && Math.min(width, height) <= THIN) {
        line(left, top, right, bottom, THIN);
      } else if ((curved || corners >= CORNERS) && Math.max(width, height) <= CHARACTER) {
        canvas.outline();
      }
    }
    corners = 0;
  }

  private void line(double fromX, double fromY, double toX, double toY, double thickness)
      throws ReadingException {
    double width = toX - fromX;
    double height = toY - fromY;
    if (height <= thickness && width >= SHORTEST && width > height) {
      canvas.ruling(new Ruling(true, (fromY + toY) / 2, fromX, toX));
    } else if (width <= thickness && height >= SHORTEST && height > width) {
      canvas.ruling(new Ruling(false, (fromX + toX) / 2, fromY, toY));
    }
  }
}
