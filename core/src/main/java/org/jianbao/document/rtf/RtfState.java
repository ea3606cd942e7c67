package org.jianbao.document.rtf;

import org.jspecify.annotations.Nullable;

/** What holds within a group, and is as before when the group ends. */
final class RtfState {
  /** Where the text of a group goes. */
  Mode mode = Mode.TEXT;

  /** The story that takes the text. */
  RtfStory story;

  /** Whether the group opened the story. */
  boolean opensStory;

  /** Number of characters that stand in for one in Unicode. */
  int fallback = 1;

  int font;
  boolean hidden;
  boolean deleted;

  /** Whether a line goes through the text. */
  boolean struck;

  boolean inTable;

  /** Number of tables around the paragraph; 0 if it is not said. */
  int tableDepth;

  int style;

  /** Outline level from 0, or null if the paragraph says nothing itself. */
  @Nullable Integer outline;

  RtfState(RtfStory story) {
    this.story = story;
  }

  /** Kinds of destination. */
  enum Mode {
    /** The document. */
    TEXT,
    /** Nowhere. */
    SKIP,
    /** The table of fonts. */
    FONTS,
    /** The table of styles. */
    STYLES,
    /** The automatic number of a paragraph. */
    NUMBER,
    /** The code of a field. */
    CODE,
    /** The definition of a row of a nested table. */
    NESTED_ROW,
    /** A property of a shape, which may be a picture. */
    SHAPE
  }

  /** The state with which a group within this one begins. */
  RtfState inner() {
    RtfState inner = new RtfState(story);
    inner.mode = mode;
    inner.fallback = fallback;
    inner.font = font;
    inner.hidden = hidden;
    inner.deleted = deleted;
    inner.struck = struck;
    inner.inTable = inTable;
    inner.tableDepth = tableDepth;
    inner.style = style;
    inner.outline = outline;
    return inner;
  }

  /** Sets the usual properties of paragraphs. */
  void resetParagraph() {
    inTable = false;
    tableDepth = 0;
    style = 0;
    outline = null;
  }

  /** Sets the usual properties of characters. */
  void resetCharacters(int defaultFont) {
    font = defaultFont;
    hidden = false;
    deleted = false;
    struck = false;
  }
}
