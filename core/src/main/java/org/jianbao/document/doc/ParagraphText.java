package org.jianbao.document.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.CHPX;
import org.jianbao.document.doc.TextBoxes.Floating;
import org.jianbao.document.doc.TextBoxes.Stretch;
import org.jianbao.document.word.Draft;
import org.jianbao.document.word.Fields;
import org.jianbao.document.word.Symbols;

/** Reads the characters of one paragraph: what is shown, pictures counted, text boxes noted. */
final class ParagraphText {
  private static final char PICTURE = 0x01;
  private static final char DRAWN = 0x08;
  private static final char LINE_BREAK = 0x0B;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char FIELD_BEGINS = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_ENDS = 0x15;
  private static final char NO_BREAK_HYPHEN = 0x1E;
  private static final char SYMBOL = '(';

  private final DocFile file;
  private final DocStyles styles;
  private final int style;
  private final Draft draft;
  private final Fields fields = new Fields();
  private final List<Stretch> boxes = new ArrayList<>(0);
  private boolean endDeleted;

  /**
   * Begins with an empty draft, or with what is left of a paragraph without an end of its own.
   *
   * @param style index of the paragraph's style
   */
  ParagraphText(DocFile file, DocStyles styles, int style, Draft draft) {
    this.file = file;
    this.styles = styles;
    this.style = style;
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  /** The texts of the boxes that are anchored here. */
  List<Stretch> boxes() {
    return boxes;
  }

  /** Whether a tracked change takes out the last character, which ends the paragraph. */
  boolean endDeleted() {
    return endDeleted;
  }

  /** Reads the characters of a stretch. */
  void read(int from, int to) {
    List<CHPX> runs = file.runs();
    RunMarks none = RunMarks.none(styles, style);
    int at = from;
    for (int i = DocFile.indexAt(runs, CHPX::getEnd, from); i < runs.size() && at < to; i++) {
      CHPX run = runs.get(i);
      int end = Math.min(to, run.getEnd());
      int begin = Math.min(to, run.getStart());
      if (begin > at) {
        readRun(at, begin, none);
        at = begin;
      }
      if (end > at) {
        RunMarks marks = RunMarks.of(run, styles, style);
        endDeleted = marks.deleted();
        if (!marks.deleted()) {
          readRun(at, end, marks);
        }
        at = end;
      }
    }
    if (at < to) {
      readRun(at, to, none);
      endDeleted = false;
    }
  }

  private void readRun(int from, int to, RunMarks marks) {
    for (int i = from; i < to; i++) {
      char c = file.text().charAt(i);
      switch (c) {
        case FIELD_BEGINS -> fields.see("begin");
        case FIELD_RESULT -> fields.see("separate");
        case FIELD_ENDS -> draft.text().append(fields.see("end"));
        default -> {
          if (fields.isInCode()) {
            fields.addCode(String.valueOf(c));
          } else if (!marks.hidden()) {
            append(c, i, marks);
          }
        }
      }
    }
  }

  private void append(char c, int at, RunMarks marks) {
    StringBuilder text = draft.text();
    switch (c) {
      case PICTURE -> {
        if (marks.special() && !marks.data()) {
          draft.addPicture();
        }
      }
      case DRAWN -> {
        if (marks.special()) {
          addFloating(file.boxes().at(at));
        }
      }
      case LINE_BREAK -> text.append('\n');
      case COLUMN_BREAK -> text.append(text.length() == 0 ? "" : "\n");
      case NO_BREAK_HYPHEN -> text.append('\u2011');
      case SYMBOL ->
          text.append(
              marks.special() && marks.symbol() != 0
                  ? Symbols.text(file.font(marks.font()), Integer.toHexString(marks.symbol()))
                  : String.valueOf(c));
      default -> {
        if (c >= ' ' || c == '\t') {
          text.append(c);
        }
      }
    }
  }

  private void addFloating(Floating floating) {
    if (floating.text() != null) {
      boxes.add(floating.text());
    } else if (floating.picture()) {
      draft.addPicture();
    }
  }
}
