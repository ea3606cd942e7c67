package org.jianbao.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.facts.Cell;
import org.jianbao.report.Place;
import org.jspecify.annotations.Nullable;

/** One side of a relation while its operands are added up. */
final class Sum {
  private BigDecimal sum = BigDecimal.ZERO;
  private boolean open;
  private boolean free;
  private @Nullable String unreadable;
  private @Nullable Place first;
  private final List<Cell> cells = new ArrayList<>();

  void add(BigDecimal number) {
    sum = sum.add(number);
  }

  /** Adds a cell; one that holds no number leaves the sum open. */
  void add(Cell cell) {
    cells.add(cell);
    first = first == null ? cell.place() : first;
    BigDecimal value = cell.value();
    if (value == null) {
      addUnknown(cell.kind().equals("signed"));
    } else {
      add(value);
    }
  }

  /** Adds an operand that may be any number from 0 on. */
  void addUnknown(boolean maybeNegative) {
    open = true;
    free |= maybeNegative;
  }

  /** Adds an operand that is there but cannot be read. */
  void addUnreadable(String reason, Place place) {
    unreadable = unreadable == null ? reason : unreadable;
    first = first == null ? place : first;
    open = true;
  }

  BigDecimal sum() {
    return sum;
  }

  boolean open() {
    return open;
  }

  boolean free() {
    return free;
  }

  @Nullable String unreadable() {
    return unreadable;
  }

  /** The first operand's place, or null if no operand has one. */
  @Nullable Place first() {
    return first;
  }

  List<Cell> cells() {
    return cells;
  }
}
