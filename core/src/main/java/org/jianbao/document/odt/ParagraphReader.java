package org.jianbao.document.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jianbao.document.ReadingException;
import org.jianbao.document.odt.OdtXml.Event;
import org.jianbao.document.word.Content;
import org.jianbao.document.word.Content.Passage;
import org.jianbao.document.word.Draft;
import org.jianbao.document.word.StoryLimits;

/** Reads paragraphs: their text, with the automatic number in front. */
final class ParagraphReader {
  /** Spaces that one element stands for at most. */
  private static final int MOST_SPACES = 1_000;

  private final OdtXml xml;
  private final OdtStyles styles;
  private final StoryReader stories;

  ParagraphReader(OdtXml xml, OdtStyles styles, StoryReader stories) {
    this.xml = xml;
    this.styles = styles;
    this.stories = stories;
  }

  /** What one paragraph has so far. */
  private static final class State {
    private final Draft draft = new Draft();
    private final List<Content> boxes = new ArrayList<>(0);
    private final Pictures pictures = new Pictures();

    /** Whether white space that comes next is none: at the start, and behind other white space. */
    private boolean open = true;

    void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) {
          draft.text().append(c);
        } else if (!open) {
          draft.text().append(' ');
        }
        open = space;
      }
    }

    void appendAsIs(String text) {
      draft.text().append(text);
      open = false;
    }
  }

  /**
   * Reads the paragraph at which the XML stands, and adds it, and after it what stands in its text
   * boxes, unless it is empty.
   *
   * @param number its automatic number, or ""
   */
  void read(List<Content> contents, int nesting, boolean heading, String number)
      throws XMLStreamException, ReadingException {
    if (styles.hides("paragraph", xml.attribute("style-name"))) {
      xml.skip();
      return;
    }
    int level = xml.depth();
    State state = new State();
    for (Event event = xml.advance(level); event != Event.END; event = xml.advance(level)) {
      if (event == Event.TEXT) {
        state.append(xml.text());
      } else {
        readElement(state, nesting, !number.isEmpty());
      }
    }
    state.draft.prefix(number);
    if (!state.draft.isEmpty()) {
      contents.add(new Passage(state.draft.text().toString(), heading, state.draft.pictures()));
    }
    contents.addAll(state.boxes);
  }

  private void readElement(State state, int nesting, boolean numbered)
      throws XMLStreamException, ReadingException {
    if (nesting < StoryLimits.MAX_NESTING && stories.block(state.boxes, nesting + 1, null)) {
      return;
    }
    if (state.pictures.see(xml.name())) {
      state.draft.addPicture();
    }
    switch (xml.name()) {
      case "text:s" -> state.appendAsIs(" ".repeat(xml.number("c", 1, MOST_SPACES)));
      case "text:tab" -> state.appendAsIs("\t");
      case "text:line-break" -> state.appendAsIs("\n");
      case "text:span" -> {
        if (styles.hides("text", xml.attribute("style-name"))) {
          xml.skip();
        }
      }
      case "text:hidden-text", "text:hidden-paragraph" -> {
        if ("true".equals(xml.attribute("is-hidden"))) {
          xml.skip();
        }
      }
      case "text:number" -> {
        // The number as text, for programs that do not count
        if (numbered) {
          xml.skip();
        }
      }
      case "", "text:note", "text:ruby-text", "text:script", "office:annotation" -> xml.skip();
      default -> {
        // Looked through
      }
    }
  }
}
