package org.jianbao.document.rtf;

import java.util.Map;
import java.util.Set;
import org.jianbao.document.ReadingException;
import org.jianbao.document.rtf.RtfState.Mode;

/** What the control words do that matter for text and tables; all others are looks. */
final class RtfWords {
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("tab", "\t"),
          Map.entry("line", "\n"),
          Map.entry("emdash", "—"),
          Map.entry("endash", "–"),
          Map.entry("lquote", "‘"),
          Map.entry("rquote", "’"),
          Map.entry("ldblquote", "“"),
          Map.entry("rdblquote", "”"),
          Map.entry("bullet", "•"),
          Map.entry("emspace", "\u2003"),
          Map.entry("enspace", "\u2002"),
          Map.entry("qmspace", "\u2005"));

  /** Groups that are no part of the text. */
  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "rxe",
          "listtable",
          "listoverridetable",
          "revtbl",
          "filetbl",
          "nonshppict",
          "nonesttables",
          "shprslt",
          "bkmkstart",
          "bkmkend",
          "objdata",
          "objclass",
          "objname",
          "objalias",
          "sn",
          "template",
          "private",
          "upr",
          "pnseclvl");

  /** Groups marked as optional that are part of the text. */
  private static final Set<String> READ =
      Set.of(
          "shpinst",
          "shppict",
          "shptxt",
          "nesttableprops",
          "do",
          "dptxbxtext",
          "fldinst",
          "fldrslt");

  private final RtfParser parser;

  RtfWords(RtfParser parser) {
    this.parser = parser;
  }

  /** Whether a word stands for a character. */
  static boolean isCharacter(String word) {
    return CHARACTERS.containsKey(word);
  }

  /**
   * Does what a word says.
   *
   * @param optional whether a reader that does not know the word shall skip its group
   */
  void obey(String word, boolean optional) throws ReadingException {
    RtfState state = parser.state();
    if (SKIPPED.contains(word) || optional && !READ.contains(word)) {
      state.mode = Mode.SKIP;
      return;
    }
    switch (state.mode) {
      case FONTS -> inFonts(word);
      case STYLES -> inStyles(word);
      default -> {
        String character = CHARACTERS.get(word);
        if (character != null) {
          parser.append(character);
        } else if (state.mode == Mode.CODE
            || !opensDestination(word, state) && !describesRow(word, state)) {
          inText(word, state);
        }
      }
    }
  }

  private void inFonts(String word) {
    int number = parser.tokens().number();
    switch (word) {
      case "f" -> parser.fonts().define(number);
      case "fcharset" -> parser.fonts().set(number);
      case "cpg" -> parser.fonts().page(number);
      case "falt", "panose" -> parser.state().mode = Mode.SKIP;
      default -> {
        // Families, pitches
      }
    }
  }

  private void inStyles(String word) {
    int number = parser.tokens().number();
    switch (word) {
      case "s" -> parser.styles().number(number);
      case "outlinelevel" -> parser.styles().outline(number);
      default -> {
        // Looks
      }
    }
  }

  private boolean opensDestination(String word, RtfState state) {
    switch (word) {
      case "fonttbl" -> state.mode = Mode.FONTS;
      case "stylesheet" -> state.mode = Mode.STYLES;
      case "listtext", "pntext" -> {
        state.mode = Mode.NUMBER;
        state.story.restartNumber();
      }
      case "fldinst" -> {
        state.mode = state.mode == Mode.TEXT ? Mode.CODE : Mode.SKIP;
        state.story.restartCode();
      }
      case "nesttableprops" -> state.mode = Mode.NESTED_ROW;
      case "sp" -> state.mode = Mode.SHAPE;
      case "shptxt", "dptxbxtext" -> parser.openBox();
      case "pict" -> {
        if ((state.mode == Mode.TEXT || state.mode == Mode.SHAPE)
            && !state.hidden
            && !state.deleted) {
          state.story.draft().addPicture();
        }
        state.mode = Mode.SKIP;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean describesRow(String word, RtfState state) {
    boolean nested = state.mode == Mode.NESTED_ROW;
    RtfStory.RowDefinition row = state.story.row(nested);
    int number = parser.tokens().number();
    switch (word) {
      case "trowd" -> state.story.beginRow(nested);
      case "trleft" -> row.left(number);
      case "clmrg" -> row.continueLeft();
      case "clvmgf" -> row.mergeDown(true);
      case "clvmrg" -> row.mergeDown(false);
      case "cellx" -> row.endCell(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void inText(String word, RtfState state) throws ReadingException {
    int number = parser.tokens().number();
    boolean on = parser.tokens().isOn();
    switch (word) {
      case "ansicpg" -> parser.fonts().ownPage(number);
      case "deff" -> {
        parser.fonts().defaultFont(number);
        state.font = number;
      }
      case "uc" -> state.fallback = Math.max(0, number);
      case "f" -> state.font = number;
      case "plain" -> state.resetCharacters(parser.fonts().defaultFont());
      case "v" -> state.hidden = on;
      case "deleted" -> state.deleted = on;
      case "strike", "strikedl" -> state.struck = on;
      case "pard" -> state.resetParagraph();
      case "s" -> state.style = number;
      case "outlinelevel" -> state.outline = number;
      case "intbl" -> state.inTable = on;
      case "itap" -> state.tableDepth = number;
      default -> endSomething(word, state);
    }
  }

  private void endSomething(String word, RtfState state) throws ReadingException {
    if (state.mode != Mode.TEXT && state.mode != Mode.NESTED_ROW) {
      return;
    }
    RtfStory story = state.story;
    int depth = Math.max(2, state.tableDepth);
    switch (word) {
      case "par" -> story.endParagraph(state, isHeading(state));
      case "sect" -> {
        if (!story.draft().isEmpty()) {
          story.endParagraph(state, isHeading(state));
        }
      }
      case "page", "column" -> parser.append(story.draft().text().length() == 0 ? "" : "\n");
      case "cell" -> story.endCell(1, isHeading(state));
      case "nestcell" -> story.endCell(depth, isHeading(state));
      case "row" -> story.endRow(1, /* nested= */ false, state.deleted);
      case "nestrow" -> story.endRow(depth, /* nested= */ true, state.deleted);
      default -> {
        // Looks
      }
    }
  }

  private boolean isHeading(RtfState state) {
    return parser.styles().isHeading(state);
  }
}
