package org.jianbao.document.docx;

import org.jianbao.document.docx.Numbering.Definition;
import org.jianbao.document.docx.Numbering.Instance;
import org.jianbao.document.word.ListCounters;
import org.jianbao.document.word.ListCounters.NumberedList;
import org.jianbao.document.word.NumberLevel;
import org.jspecify.annotations.Nullable;

/** Finds for each paragraph of one document its list and level, and counts through the lists. */
final class Counters {
  private final Numbering numbering;
  private final Styles styles;
  private final ListCounters counters = new ListCounters();

  Counters(Numbering numbering, Styles styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The number of the next paragraph with these properties, with what follows it; often empty. */
  String next(ParagraphProperties properties, Style style) {
    Integer list = properties.list() == null ? style.list() : properties.list();
    Instance instance = list == null || list == 0 ? null : numbering.instance(list);
    Definition definition = instance == null ? null : numbering.definition(instance, styles);
    if (list == null || instance == null || definition == null) {
      return "";
    }
    @Nullable NumberLevel[] levels = levels(instance, definition);
    int level = level(properties, style, levels);
    return counters.next(new NumberedList(definition.id(), list, levels, instance.starts()), level);
  }

  private static @Nullable NumberLevel[] levels(Instance instance, Definition definition) {
    @Nullable NumberLevel[] levels = definition.levels().clone();
    for (int i = 0; i < levels.length; i++) {
      NumberLevel own = instance.levels()[i];
      if (own != null) {
        levels[i] = own;
      }
    }
    return levels;
  }

  private static int level(
      ParagraphProperties properties, Style style, @Nullable NumberLevel[] levels) {
    if (properties.level() != null) {
      return properties.level();
    }
    if (style.level() != null) {
      return style.level();
    }
    for (int i = 0; i < levels.length; i++) {
      NumberLevel level = levels[i];
      if (level != null && level.style() != null && level.style().equals(style.id())) {
        return i;
      }
    }
    return 0;
  }
}
