package org.jianbao.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.document.ReadingException;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.Content.Passage;
import org.jianbao.document.word.Draft;
import org.jianbao.document.word.Fields;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.OpenTables;
import org.jianbao.document.word.RowLayout;
import org.jianbao.document.word.StoryLimits;

/** A story (the body, a text box) while it is being read: its tables and the open paragraph. */
final class RtfStory {
  private static final int MAX_CODE = 1_000;
  private static final int MAX_NUMBER = 200;

  private final List<Content> contents = new ArrayList<>();
  private final StoryLimits limits;
  private final int nesting;
  private final OpenTables tables;
  private final RowDefinition row = new RowDefinition();
  private final RowDefinition nestedRow = new RowDefinition();
  private final StringBuilder number = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private final List<Content> boxes = new ArrayList<>(0);
  private Draft draft = new Draft();
  private boolean rowOpen;

  /**
   * Begins a story.
   *
   * @param nesting number of text boxes around it
   */
  RtfStory(StoryLimits limits, int nesting) {
    this.limits = limits;
    this.nesting = nesting;
    tables = new OpenTables(contents, limits, StoryLimits.MAX_NESTING - nesting);
  }

  /** A story within this one, or this one itself where stories are nested too deep. */
  RtfStory box() {
    return nesting < StoryLimits.MAX_NESTING ? new RtfStory(limits, nesting + 1) : this;
  }

  Draft draft() {
    return draft;
  }

  /** The automatic number of the open paragraph. */
  void appendNumber(String text) {
    if (number.length() < MAX_NUMBER) {
      number.append(text);
    }
  }

  void restartNumber() {
    number.setLength(0);
  }

  /** The code of the field that began last. */
  void appendCode(String text) {
    if (code.length() < MAX_CODE) {
      code.append(text);
    }
  }

  void restartCode() {
    code.setLength(0);
  }

  /** What the field that began last shows, if it has no result of its own; often empty. */
  String codeText() {
    return Fields.textOf(code);
  }

  /** Puts what stands in a text box behind the open paragraph. */
  void addBox(List<Content> box) {
    boxes.addAll(box);
  }

  /** The definition of the row that is being read, or of one in a nested table. */
  RowDefinition row(boolean nested) {
    return nested ? nestedRow : row;
  }

  /** A row is being defined. */
  void beginRow(boolean nested) {
    row(nested).restart();
    rowOpen |= !nested;
  }

  /** The open paragraph ends, unless a tracked change has taken out its end. */
  void endParagraph(RtfState state, boolean heading) throws ReadingException {
    limits.countParagraph();
    if (state.deleted) {
      number.setLength(0);
      return;
    }
    int depth = Math.max(state.inTable || rowOpen ? 1 : 0, state.tableDepth);
    tables.moveTo(depth);
    finish(heading);
  }

  /** The open cell ends, and its last paragraph with it. */
  void endCell(int depth, boolean heading) throws ReadingException {
    limits.countParagraph();
    tables.moveTo(depth);
    finish(heading);
    tables.endCell();
  }

  /** The open row ends. */
  void endRow(int depth, boolean nested, boolean deleted) throws ReadingException {
    tables.moveTo(depth);
    tables.endRow(row(nested).layout(), deleted);
    rowOpen &= nested;
  }

  /** The story ends. */
  List<Content> end() throws ReadingException {
    if (!draft.isEmpty() || !boxes.isEmpty()) {
      tables.moveTo(0);
      finish(/* heading= */ false);
    }
    tables.closeTo(0);
    return contents;
  }

  private void finish(boolean heading) {
    List<Content> target = tables.contents();
    draft.text().insert(0, numberInFront());
    if (!draft.isEmpty()) {
      target.add(new Passage(draft.text().toString(), heading, draft.pictures()));
    }
    target.addAll(boxes);
    boxes.clear();
    number.setLength(0);
    draft = new Draft();
  }

  private String numberInFront() {
    String text = number.toString().strip();
    if (text.chars().noneMatch(RtfStory::counts)) {
      return "";
    }
    char last = number.charAt(number.length() - 1);
    return text
        + ListCounters.suffix(text, last == '\t' ? "tab" : last == ' ' ? "space" : "nothing");
  }

  /** Whether a character is part of a number, not a bullet. */
  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** The edges and merges of a row's cells as far as they are defined. */
  static final class RowDefinition {
    private static final int MAX_CELLS = 1_000;

    private RowLayout layout = new RowLayout(0);
    private boolean continuesLeft;
    private RowLayout.Merge merge = RowLayout.Merge.NONE;

    private void restart() {
      layout = new RowLayout(0);
      restartCell();
    }

    void left(int edge) {
      if (layout.size() == 0) {
        layout = new RowLayout(edge);
      }
    }

    void continueLeft() {
      continuesLeft = true;
    }

    void mergeDown(boolean first) {
      merge = first ? RowLayout.Merge.FIRST : RowLayout.Merge.MORE;
    }

    void endCell(int edge) {
      if (layout.size() < MAX_CELLS) {
        layout.add(edge, continuesLeft, merge);
      }
      restartCell();
    }

    private void restartCell() {
      continuesLeft = false;
      merge = RowLayout.Merge.NONE;
    }

    private RowLayout layout() {
      return layout;
    }
  }
}
