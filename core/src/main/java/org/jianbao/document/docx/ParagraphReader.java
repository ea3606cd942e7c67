package org.jianbao.document.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ReadingException;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.Content.Passage;
import org.jianbao.document.word.Draft;
import org.jianbao.document.word.Fields;
import org.jianbao.document.word.Origins;
import org.jianbao.document.word.StoryLimits;
import org.jianbao.document.word.Symbols;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs: the text of their runs, with the automatic number in front. */
final class ParagraphReader {
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private final WordXml xml;
  private final Styles styles;
  private final Counters counters;
  private final StoryReader stories;
  private final boolean tracing;

  /**
   * Makes a reader.
   *
   * @param tracing whether to note where texts are read
   */
  ParagraphReader(
      WordXml xml, Styles styles, Counters counters, StoryReader stories, boolean tracing) {
    this.xml = xml;
    this.styles = styles;
    this.counters = counters;
    this.stories = stories;
    this.tracing = tracing;
  }

  /**
   * Reads the paragraph at which the XML stands, and adds it, and after it what stands in its text
   * boxes, unless it is empty.
   *
   * @param carried the paragraph before, if its end has been deleted: this one goes on with it
   * @return this paragraph, if its own end has been deleted
   */
  @Nullable Draft read(List<Content> contents, @Nullable Draft carried, int nesting)
      throws XMLStreamException, ReadingException {
    Draft draft =
        carried != null ? carried : tracing ? new Draft(new Origins(xml.ordinal())) : new Draft();
    State state = new State(xml.depth(), nesting, draft);
    while (xml.next(state.level)) {
      readElement(state);
    }
    if (state.properties.joinsNext()) {
      contents.addAll(state.boxes);
      return state.draft;
    }
    state.number();
    if (!state.draft.isEmpty()) {
      contents.add(
          new Passage(
              state.draft.text().toString(),
              state.properties.heading(styles.of(state.properties.style())),
              state.draft.pictures(),
              state.draft.origins()));
    }
    contents.addAll(state.boxes);
    return null;
  }

  private void readElement(State state) throws XMLStreamException, ReadingException {
    StringBuilder text = state.draft.text();
    switch (xml.name()) {
      case "t", "m:t" -> {
        if (state.isVisible()) {
          int from = text.length();
          int element = xml.ordinal();
          xml.appendText(text);
          state.draft.note(from, element);
        } else {
          xml.skip();
        }
      }
      case "r", "m:r" -> state.hidden = styles.hides(null, state.properties.style());
      case "rPr" -> state.hidden = isHidden(state.properties.style());
      case "pPr" -> {
        if (xml.depth() == state.level + 1) {
          state.properties = ParagraphProperties.read(xml);
          state.number();
        } else {
          xml.skip();
        }
      }
      case "fldChar" -> state.append(state.fields.see(xml.attribute("fldCharType")));
      case "instrText" -> {
        StringBuilder code = new StringBuilder();
        xml.appendText(code);
        state.fields.addCode(code);
      }
      case "tab", "ptab" -> state.append("\t");
      case "br" -> state.append(breaksPage() && text.length() == 0 ? "" : "\n");
      case "cr" -> state.append("\n");
      case "noBreakHyphen" -> state.append(String.valueOf(NO_BREAK_HYPHEN));
      case "sym" -> state.append(Symbols.text(xml.attribute("font"), xml.attribute("char")));
      case "pic:pic", "v:imagedata", "c:chart", "dgm:relIds" -> state.addPicture();
      case "txbxContent" -> {
        // Beyond the limit the box is looked through
        if (state.nesting < StoryLimits.MAX_NESTING) {
          state.boxes.addAll(stories.read(xml.depth(), state.nesting + 1, null));
        }
      }
      case "del", "moveFrom", "sdtPr", "sdtEndPr", "rt", "rubyPr" -> xml.skip();
      default -> {
        // Looked through
      }
    }
  }

  private boolean breaksPage() {
    String type = xml.attribute("type");
    return "page".equals(type) || "column".equals(type);
  }

  /** Whether the properties of a run, not those before a change, hide its text or strike it out. */
  private boolean isHidden(@Nullable String paragraphStyle) throws XMLStreamException {
    int at = xml.depth();
    String style = null;
    Boolean hidden = null;
    boolean struck = false;
    while (xml.next(at)) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.value();
        case "vanish" -> hidden = xml.isOn();
        case "strike", "dstrike" -> struck |= xml.isOn();
        default -> {
          // Looks
        }
      }
    }
    return struck || (hidden == null ? styles.hides(style, paragraphStyle) : hidden);
  }

  /** How far the reading of one paragraph has come. */
  private final class State {
    private final int level;
    private final int nesting;
    private final Draft draft;
    private final Fields fields = new Fields();
    private final List<Content> boxes = new ArrayList<>(0);
    private ParagraphProperties properties = ParagraphProperties.NONE;
    private boolean hidden;
    private boolean numbered;

    State(int level, int nesting, Draft draft) {
      this.level = level;
      this.nesting = nesting;
      this.draft = draft;
    }

    boolean isVisible() {
      return !hidden && !fields.isInCode();
    }

    void append(String text) {
      if (isVisible()) {
        int from = draft.text().length();
        draft.text().append(text);
        draft.note(from, xml.ordinal());
      }
    }

    void addPicture() {
      if (isVisible()) {
        draft.addPicture();
      }
    }

    /** Puts the automatic number in front, once. */
    void number() {
      if (!numbered && !properties.joinsNext()) {
        numbered = true;
        draft.prefix(counters.next(properties, styles.of(properties.style())));
      }
    }
  }
}
