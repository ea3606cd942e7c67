package org.jianbao.document.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jianbao.document.doc.DocStyles.DocStyle;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.ListCounters.NumberedList;
import org.jianbao.document.word.NumberCodes;
import org.jianbao.document.word.NumberLevel;
import org.jspecify.annotations.Nullable;

/** The lists of one document, and the counting through them. */
final class DocLists {
  private static final int MAX_LIST = 0x7FE;
  private static final String[] SUFFIXES = {"tab", "space", "nothing"};

  private final @Nullable ListTables tables;
  private final DocStyles styles;
  private final ListCounters counters = new ListCounters();
  private final Map<Integer, NumberedList> known = new HashMap<>();

  DocLists(@Nullable ListTables tables, DocStyles styles) {
    this.tables = tables;
    this.styles = styles;
  }

  /** The number of the next paragraph with these properties, with what follows it; often empty. */
  String next(ParagraphMarks marks) {
    DocStyle style = styles.of(marks.style());
    int index = marks.list() == null ? style.list() : marks.list();
    if (tables == null || index < 1 || index > MAX_LIST) {
      return "";
    }
    NumberedList list = known.get(index);
    if (list == null) {
      list = read(tables, index);
      if (list == null) {
        return "";
      }
      known.put(index, list);
    }
    int level = marks.level() == null ? style.level() : marks.level();
    return level < 0 || level >= ListCounters.LEVELS ? "" : counters.next(list, level);
  }

  private static @Nullable NumberedList read(ListTables tables, int index) {
    try {
      LFO override = tables.getLfo(index);
      @Nullable NumberLevel[] levels = new @Nullable NumberLevel[ListCounters.LEVELS];
      for (int i = 0; i < levels.length; i++) {
        levels[i] = level(tables.getLevel(override.getLsid(), i));
      }
      @Nullable Integer[] starts = new @Nullable Integer[ListCounters.LEVELS];
      for (ListFormatOverrideLevel own : tables.getLfoData(index).getRgLfoLvl()) {
        int i = own.getLevelNum();
        if (i < levels.length) {
          if (own.isFormatting()) {
            levels[i] = level(own.getLevel());
          }
          if (own.isStartAt()) {
            NumberLevel formatted = own.isFormatting() ? levels[i] : null;
            starts[i] = formatted == null ? start(own.getIStartAt()) : formatted.start();
          }
        }
      }
      return new NumberedList(override.getLsid(), index, levels, starts);
    } catch (NoSuchElementException none) {
      return null;
    }
  }

  private static @Nullable NumberLevel level(@Nullable ListLevel level) {
    if (level == null) {
      return null;
    }
    short restart = level.getRestart();
    int follow = level.getTypeOfCharFollowingTheNumber();
    return new NumberLevel(
        start(level.getStartAt()),
        NumberCodes.name(level.getNumberFormat()),
        pattern(level.getNumberText()),
        level.isLegalNumbering(),
        follow >= 0 && follow < SUFFIXES.length ? SUFFIXES[follow] : SUFFIXES[0],
        restart < 0 ? null : (int) restart,
        null);
  }

  private static int start(int number) {
    return Math.max(0, Math.min(NumberLevel.MAX_START, number));
  }

  /** The characters 0 to 8 stand for the numbers of the levels. */
  private static String pattern(@Nullable String text) {
    StringBuilder pattern = new StringBuilder();
    if (text != null) {
      for (char c : text.toCharArray()) {
        if (c < ListCounters.LEVELS) {
          pattern.append('%').append((char) ('1' + c));
        } else {
          pattern.append(c);
        }
      }
    }
    return pattern.toString();
  }
}
