package org.jianbao.render.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jianbao.pack.Severity;

/** Cuts a text where places of findings begin and end; places may overlap in any way. */
final class Stretches {
  private final String text;
  private final List<Severity> severities;
  private final List<Stretch> stretches = new ArrayList<>();

  private Stretches(String text, List<Severity> severities) {
    this.text = text;
    this.severities = severities;
  }

  /**
   * The stretches of a text; together they are the text.
   *
   * @param severities of all findings, the one numbered 1 first
   */
  static List<Stretch> of(String text, List<Mark> marks, List<Severity> severities) {
    Stretches cut = new Stretches(text, severities);
    cut.cut(marks.stream().map(cut::within).toList());
    return cut.stretches;
  }

  private void cut(List<Mark> unsorted) {
    List<Mark> marks =
        unsorted.stream()
            .sorted(Comparator.comparingInt(Mark::from).thenComparingInt(Mark::finding))
            .toList();
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, text.length()));
    marks.forEach(
        mark -> {
          bounds.add(mark.from());
          bounds.add(mark.to());
        });
    List<Mark> active = new ArrayList<>();
    int next = 0;
    for (int from : bounds) {
      active.removeIf(mark -> mark.to() <= from);
      while (next < marks.size() && marks.get(next).from() == from) {
        Mark mark = marks.get(next++);
        if (mark.to() == from) {
          add(from, from, List.of(mark));
        } else {
          active.add(mark);
        }
      }
      Integer to = bounds.higher(from);
      if (to != null) {
        add(from, to, active);
      }
    }
  }

  private void add(int from, int to, List<Mark> active) {
    List<Mark> main = active.stream().filter(mark -> !mark.related()).toList();
    List<Mark> related = active.stream().filter(Mark::related).toList();
    stretches.add(
        new Stretch(
            Shown.text(text.substring(from, to)),
            main.stream()
                .map(mark -> severities.get(mark.finding() - 1))
                .min(Comparator.naturalOrder())
                .map(Severity::code)
                .orElse(""),
            numbers(main),
            numbers(related),
            active.stream()
                .filter(mark -> mark.from() == from && !mark.anchor().isEmpty())
                .map(Mark::anchor)
                .toList(),
            main.stream()
                .filter(mark -> mark.to() == to && mark.last())
                .map(mark -> reference(mark.finding()))
                .toList()));
  }

  private Stretch.Reference reference(int finding) {
    return new Stretch.Reference(finding, severities.get(finding - 1).code());
  }

  private static String numbers(List<Mark> marks) {
    return marks.stream()
        .map(mark -> String.valueOf(mark.finding()))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The mark within the text, and not within a character of two units. */
  private Mark within(Mark mark) {
    return new Mark(
        bound(mark.from()),
        Math.max(bound(mark.from()), bound(mark.to())),
        mark.finding(),
        mark.anchor(),
        mark.last(),
        mark.related());
  }

  private int bound(int index) {
    int bound = Math.max(0, Math.min(index, text.length()));
    return bound > 0
            && bound < text.length()
            && Character.isLowSurrogate(text.charAt(bound))
            && Character.isHighSurrogate(text.charAt(bound - 1))
        ? bound + 1
        : bound;
  }
}
