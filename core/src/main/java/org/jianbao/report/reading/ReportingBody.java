package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.document.Block;
import org.jianbao.document.Paragraph;
import org.jianbao.form.BodyWord;
import org.jianbao.form.OrganisationKind;
import org.jianbao.report.Organisation;
import org.jianbao.report.Section;
import org.jianbao.text.CompactText;
import org.jianbao.text.WordPatterns;
import org.jspecify.annotations.Nullable;

/**
 * Decides what body reports: by title, else sign-off, else by how it speaks of itself (我镇, 我局). A
 * government's office that speaks of the whole county reports for the government.
 */
final class ReportingBody {
  /** So often an office must speak of the whole county or city. */
  private static final int OFTEN = 2;

  private final OrganisationReader organisations;
  private final Map<String, BodyWord> selves = new HashMap<>();
  private final Pattern self;

  ReportingBody(OrganisationReader organisations, List<BodyWord> selves) {
    this.organisations = organisations;
    selves.forEach(word -> this.selves.put(word.word(), word));
    this.self = Pattern.compile(WordPatterns.any(List.copyOf(this.selves.keySet())));
  }

  /**
   * The body that reports.
   *
   * @param title the body that the title names, or null
   * @param signOff the body that signed, or null
   */
  Organisation of(@Nullable String title, @Nullable String signOff, List<Section> sections) {
    String name = title == null ? signOff : title;
    Organisation named = organisations.of(name);
    if (organisations.isGovernmentOffice(name)) {
      return speaksOfAll(sections)
          ? new Organisation(name, OrganisationKind.GOVERNMENT, named.level())
          : named;
    }
    if (organisations.hasBody(name)) {
      return named;
    }
    if (organisations.hasBody(signOff)) {
      Organisation signed = organisations.of(signOff);
      OrganisationKind kind =
          organisations.isGovernmentOffice(signOff) ? OrganisationKind.GOVERNMENT : signed.kind();
      return new Organisation(name, kind, signed.level() == null ? named.level() : signed.level());
    }
    if (named.kind() != OrganisationKind.OTHER) {
      return named;
    }
    BodyWord word = self(sections);
    return word == null ? named : new Organisation(name, word.kind(), word.level());
  }

  /** The word by which the body speaks of itself most often; a department's before a region's. */
  private @Nullable BodyWord self(List<Section> sections) {
    Map<BodyWord, Integer> counts = counts(sections);
    return counts.keySet().stream()
        .min(
            Comparator.comparing((BodyWord word) -> word.kind() == OrganisationKind.GOVERNMENT)
                .thenComparing(word -> -counts.getOrDefault(word, 0))
                .thenComparing(BodyWord::word))
        .orElse(null);
  }

  private boolean speaksOfAll(List<Section> sections) {
    int all = 0;
    int own = 0;
    for (Map.Entry<BodyWord, Integer> entry : counts(sections).entrySet()) {
      if (entry.getKey().kind() == OrganisationKind.GOVERNMENT) {
        all += entry.getValue();
      } else {
        own += entry.getValue();
      }
    }
    return all >= OFTEN && all > own;
  }

  private Map<BodyWord, Integer> counts(List<Section> sections) {
    Map<BodyWord, Integer> counts = new HashMap<>();
    for (String text : texts(sections)) {
      Matcher matcher = self.matcher(text);
      while (matcher.find()) {
        BodyWord word = selves.get(matcher.group());
        if (word != null) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static List<String> texts(List<Section> sections) {
    List<String> texts = new ArrayList<>();
    for (Section section : sections) {
      for (Block block : section.blocks()) {
        if (block instanceof Paragraph paragraph) {
          texts.add(CompactText.of(paragraph.text()).text());
        }
      }
    }
    return texts;
  }
}
