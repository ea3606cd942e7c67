package org.jianbao.render.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jianbao.render.word.CharacterData.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in the main part comments may begin and end. Runs are cut where a place begins within
 * one; what must not be cut (formulas, fields, controls of plain text, ruby) is commented as a
 * whole, and so is the run that holds a text box, within which Word allows no comments.
 */
final class Seams {
  /** What holds runs and comments alike. */
  private static final Set<String> TRANSPARENT =
      Set.of("hyperlink", "ins", "moveTo", "smartTag", "customXml", "sdtContent", "dir", "bdo");

  /** Controls whose content is not free, or comes from elsewhere. */
  private static final List<String> BOUND =
      List.of("text", "date", "comboBox", "dropDownList", "picture", "dataBinding", "docPartList");

  private static final String KEEP = " xml:space=\"preserve\"";

  private final RawXml xml;
  private final Vocabulary words;

  Seams(RawXml xml, Vocabulary words) {
    this.xml = xml;
    this.words = words;
  }

  /** The place before a character of an element's text, or null if there is none. */
  @Nullable Seam before(int element, int offset) {
    Host host = host(element);
    if (host == null) {
      return null;
    }
    if (!host.exact()) {
      return Seam.at(xml.start(host.element()));
    }
    return offset == 0 || !isText(element)
        ? beforeChild(host.element(), element)
        : within(host.element(), element, offset);
  }

  /** The place behind so many characters of an element's text, or null if there is none. */
  @Nullable Seam after(int element, int offset, int length) {
    Host host = host(element);
    if (host == null) {
      return null;
    }
    if (!host.exact()) {
      return Seam.at(xml.end(host.element()));
    }
    return offset >= length || !isText(element)
        ? afterChild(host.element(), element)
        : within(host.element(), element, offset);
  }

  /**
   * Begin and end of what stands in a paragraph or cell.
   *
   * @return null if there is no such place
   */
  @Nullable List<Seam> whole(int holder) {
    int paragraph = holder;
    if (!isNamed(holder, "p")) {
      paragraph = firstParagraph(holder);
      if (paragraph == 0) {
        return null;
      }
    }
    int box = boxOf(paragraph);
    if (box < 0) {
      return null;
    }
    if (box > 0) {
      return List.of(Seam.at(xml.start(box)), Seam.at(xml.end(box)));
    }
    if (xml.isEmpty(paragraph)) {
      int slash = xml.end(paragraph) - 2;
      String close = "</" + xml.name(paragraph) + ">";
      Seam seam = new Seam(slash, xml.end(paragraph), ">", close, 0);
      return List.of(seam, seam);
    }
    int properties = xml.child(paragraph, words.name("pPr"));
    int start = properties == 0 ? xml.opened(paragraph) : xml.end(properties);
    return List.of(Seam.at(start), Seam.at(xml.close(paragraph)));
  }

  /** The first paragraph within an element that is not in a text box, or 0. */
  int firstParagraph(int holder) {
    for (int i = holder + 1; i <= xml.count() && xml.start(i) < xml.end(holder); i++) {
      if (isNamed(i, "p") && boxOf(i) == 0) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Where the text of an element can be commented.
   *
   * @param element the run, if {@code exact}, else what is commented as a whole
   */
  private record Host(int element, boolean exact) {}

  private @Nullable Host host(int element) {
    List<Integer> path = new ArrayList<>();
    int paragraph = 0;
    boolean boxed = false;
    List<Integer> inline = List.of();
    for (int i = element; i != 0; i = xml.parent(i)) {
      if (isNamed(i, "txbxContent")) {
        boxed = true;
        paragraph = 0;
      } else if (paragraph == 0 && isNamed(i, "p")) {
        paragraph = i;
        inline = new ArrayList<>(path);
      }
      path.add(i);
    }
    if (paragraph == 0) {
      return null;
    }
    Collections.reverse(inline);
    return host(inline, boxed);
  }

  /** Looks from the paragraph inwards for what holds the text and may stand beside comments. */
  private @Nullable Host host(List<Integer> inline, boolean boxed) {
    for (int i = 0; i < inline.size(); i++) {
      int element = inline.get(i);
      if (isNamed(element, "r")) {
        return new Host(element, !boxed && i == inline.size() - 2);
      }
      if (!isTransparent(element)) {
        return new Host(element, false);
      }
    }
    return null;
  }

  private boolean isTransparent(int element) {
    for (String name : TRANSPARENT) {
      if (isNamed(element, name)) {
        return true;
      }
    }
    return isNamed(element, "sdt") && isFree(element);
  }

  /** Whether anything may be written into a content control. */
  private boolean isFree(int control) {
    int properties = xml.child(control, words.name("sdtPr"));
    return properties == 0
        || BOUND.stream().noneMatch(name -> xml.child(properties, words.name(name)) > 0);
  }

  /** What holds the text box that a paragraph stands in; 0 if it is in none. */
  private int boxOf(int paragraph) {
    int i = xml.parent(paragraph);
    while (i != 0 && !isNamed(i, "txbxContent")) {
      i = xml.parent(i);
    }
    Host host = i == 0 ? null : host(paragraph);
    return i == 0 ? 0 : host == null ? -1 : host.element();
  }

  /** Whether the element is text and nothing else. */
  private boolean isText(int element) {
    return isNamed(element, "t") && (element == xml.count() || xml.parent(element + 1) != element);
  }

  private boolean isNamed(int element, String local) {
    return xml.name(element).equals(words.name(local));
  }

  private Seam beforeChild(int run, int child) {
    for (int i = run + 1; i < child; i++) {
      if (xml.parent(i) == run && !isNamed(i, "rPr")) {
        return new Seam(xml.start(child), xml.start(child), closing(run), opening(run), 0);
      }
    }
    return Seam.at(xml.start(run));
  }

  private Seam afterChild(int run, int child) {
    for (int i = child + 1; i <= xml.count() && xml.start(i) < xml.close(run); i++) {
      if (xml.parent(i) == run) {
        return new Seam(xml.end(child), xml.end(child), closing(run), opening(run), 0);
      }
    }
    return Seam.at(xml.end(run));
  }

  private Seam within(int run, int element, int offset) {
    Spot spot = CharacterData.spot(xml.text(), xml.opened(element), xml.close(element), offset);
    int at = spot.at();
    if (Character.isLowSurrogate(xml.text().charAt(at))) {
      at--;
    }
    boolean section = spot.inSection();
    String tag = xml.startTag(element);
    return new Seam(
        at,
        at,
        (section ? "]]>" : "") + "</" + xml.name(element) + ">" + closing(run),
        opening(run)
            + (isSpaceKept(element) ? tag : tag.substring(0, tag.length() - 1) + KEEP + ">")
            + (section ? "<![CDATA[" : ""),
        element);
  }

  /**
   * What has to be said in the start tag of a text so that it may be cut there: a blank at its end
   * would be lost.
   */
  String addition(Seam cut) {
    boolean blank = " \t\r\n".indexOf(xml.text().charAt(cut.from() - 1)) >= 0;
    return blank && !isSpaceKept(cut.piece()) ? KEEP : "";
  }

  private boolean isSpaceKept(int element) {
    return RawXml.attribute(xml.startTag(element), "xml:space") != null;
  }

  private String closing(int run) {
    return "</" + xml.name(run) + ">";
  }

  private String opening(int run) {
    int properties = xml.child(run, words.name("rPr"));
    return xml.startTag(run)
        + (properties == 0 ? "" : xml.text().substring(xml.start(properties), xml.end(properties)));
  }
}
