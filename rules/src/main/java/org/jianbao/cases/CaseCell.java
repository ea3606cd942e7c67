package org.jianbao.cases;

/** A cell of a case's table, whose text changes may replace. */
final class CaseCell {
  private String text;

  CaseCell(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  void text(String replacement) {
    text = replacement;
  }
}
