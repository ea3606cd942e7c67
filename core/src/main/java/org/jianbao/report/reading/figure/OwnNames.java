package org.jianbao.report.reading.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jianbao.form.FigureRole;
import org.jianbao.form.FigureWord;
import org.jianbao.form.OrganisationKind;
import org.jianbao.report.Organisation;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** The names by which a report speaks of its own body (本机关的名称). */
final class OwnNames {
  private static final int SHORTEST = 3;

  private final List<String> names = new ArrayList<>();
  private final List<String> cores = new ArrayList<>();
  private final OrganisationKind kind;

  /**
   * Makes the names of a body.
   *
   * @param endings ends of names that may be left out or shortened: 人民政府, 政府 for short
   * @param shortened parts of names and what they are called for short: 应急管理局, 应急局
   */
  OwnNames(Organisation organisation, List<FigureWord> endings, List<FigureWord> shortened) {
    this.kind = organisation.kind();
    String written = organisation.name();
    if (written == null) {
      return;
    }
    String name = CompactText.of(written).text();
    add(name, endings);
    for (FigureWord ending : endings) {
      if (!ending.value().isEmpty() && name.contains(ending.word())) {
        String shorter = name.replace(ending.word(), ending.value());
        names.add(shorter);
        cores.add(name.endsWith(ending.word()) ? cores.get(0) : shorter);
      }
    }
    for (FigureWord part : shortened) {
      if (name.contains(part.word())) {
        names.add(name.replace(part.word(), part.value()));
        cores.add(names.get(names.size() - 1));
      }
    }
  }

  private void add(String name, List<FigureWord> endings) {
    String ending =
        endings.stream()
            .map(FigureWord::word)
            .filter(name::endsWith)
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    names.add(name);
    cores.add(name.substring(0, name.length() - ending.length()));
  }

  /** The name that stands at an index, or null if none does. */
  @Nullable Token at(String text, int index) {
    Token longest = null;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int core = cores.get(i).length();
      for (int from = 0; from <= Math.max(0, core - 2); from++) {
        int length = common(text, index, name, from);
        if (from + length < name.length() && from + length > core) {
          length = core - from;
        }
        boolean whole = from + length == name.length();
        if (length >= SHORTEST && (whole || from + length == core)) {
          String scope = scope(whole && core < name.length());
          if (longest == null || index + length > longest.end()) {
            longest = Token.word(index, index + length, List.of(word(scope)));
          }
        }
      }
    }
    return longest;
  }

  /** A government's region is more than the government; of others both are the body. */
  private String scope(boolean withEnding) {
    return switch (kind) {
      case GOVERNMENT -> withEnding ? "government" : "region";
      case OTHER -> withEnding ? "self" : "region";
      default -> "self";
    };
  }

  private static FigureWord word(String scope) {
    return new FigureWord("", FigureRole.SCOPE, scope, Set.of(), Set.of());
  }

  private static int common(String text, int index, String name, int from) {
    int length = 0;
    while (from + length < name.length()
        && index + length < text.length()
        && text.charAt(index + length) == name.charAt(from + length)) {
      length++;
    }
    return length;
  }
}
