package org.jianbao.render.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jianbao.catalogue.Language;
import org.jianbao.check.Finding;
import org.jianbao.document.Location;
import org.jianbao.form.OrganisationKind;
import org.jianbao.pack.BasisKind;
import org.jianbao.pack.Severity;
import org.jianbao.report.Place;
import org.jianbao.score.Score;
import org.jianbao.score.Verdict;
import org.jianbao.scorecard.ReportSummary;
import org.jianbao.scorecard.Scorecard;
import org.jianbao.waiver.Waiver;
import org.jspecify.annotations.Nullable;

/** The words of all faces in one language: {@code zh.properties}, {@code en.properties}. */
public final class Words {
  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);
  private static final String ORDINALS = "〇一二三四五六七八九十";

  private final Language language;
  private final Properties entries;

  private Words(Language language) {
    this.language = language;
    entries = read(language.code() + ".properties");
  }

  /** The words of a language. */
  public static Words of(Language language) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(language, Words::new);
    }
  }

  private static Properties read(String name) {
    Properties entries = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + name);
      }
      entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /** All keys. */
  Set<String> keys() {
    return entries.stringPropertyNames();
  }

  /**
   * The words of a key, with {@code {0}}, {@code {1}} … filled in.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String of(String key, Object... values) {
    String words = entries.getProperty(key);
    if (words == null) {
      throw new IllegalArgumentException(key);
    }
    if (values.length == 0) {
      return words;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
      int end = words.indexOf('}', at);
      filled.append(words, from, at);
      filled.append(values[Integer.parseInt(words.substring(at + 1, end))]);
      from = end + 1;
    }
    return filled.append(words, from, words.length()).toString();
  }

  /** The word for a verdict. */
  public String verdict(Verdict verdict) {
    return of("verdict." + verdict.code());
  }

  /** The word for a severity. */
  public String severity(Severity severity) {
    return of("severity." + severity.code());
  }

  /** The word for a kind of body. */
  public String kind(OrganisationKind kind) {
    return of("kind." + kind.code());
  }

  /** The word for what a finding rests on. */
  public String basisKind(BasisKind kind) {
    return of("basisKind." + kind.code());
  }

  /** What a finding rests on, and of what kind that is. */
  public String basis(Finding finding) {
    return of("value.basis", finding.basis(), basisKind(finding.basisKind()));
  }

  /** The name of a category; the word itself for one of a pack's own. */
  public String category(String category) {
    return entries.getProperty("category." + category, category);
  }

  /** The name of a section as the report itself heads it. */
  public String section(@Nullable Integer section, @Nullable ReportSummary report) {
    if (section == null) {
      return of("place.whole");
    }
    if (section == 0) {
      return of("place.front");
    }
    String ordinal =
        language == Language.CHINESE && section < ORDINALS.length()
            ? ORDINALS.substring(section, section + 1)
            : String.valueOf(section);
    String heading = report == null ? "" : report.headings().getOrDefault(section, "");
    return heading.isBlank()
        ? of("place.section", ordinal)
        : of("place.heading", ordinal, heading.strip());
  }

  /** Where a place is, as a person would look for it; "" for something absent. */
  public String place(Place place) {
    Location location = place.location();
    if (location == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    if (location.page() != null) {
      words.append(of("place.page", location.page())).append(' ');
    }
    words.append(of("place.paragraph", location.paragraph()));
    if (location.line() != null) {
      words.append(language == Language.CHINESE ? "" : " ");
      words.append(of("place.line", location.line()));
    }
    if (location.cell() != null) {
      words.append(' ');
      words.append(of("place.cell", location.cell().row(), location.cell().column()));
    }
    return words.toString();
  }

  /** Verdict and, if there is one, score: what a scheme comes to. */
  public String result(Verdict verdict, @Nullable Score score) {
    return score == null
        ? verdict(verdict)
        : verdict(verdict)
            + of("separator.list")
            + of("value.score", number(score.points()), number(score.of()), score.grade());
  }

  /** Why, by whom and when a finding was waived. */
  public String waiver(Waiver waiver) {
    String reason = of("reason." + waiver.reason().code());
    String why = waiver.note().isEmpty() ? reason : of("value.reason", reason, waiver.note());
    return waiver.until() == null
        ? of("value.waived", why, waiver.by(), waiver.on())
        : of("value.waivedUntil", why, waiver.by(), waiver.on(), waiver.until());
  }

  /** How many findings count, by severity, and how many are waived. */
  public String counts(Scorecard card) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          card.counting().stream().filter(each -> each.finding().severity() == severity).count();
      counts.add(of("value.count", severity(severity), count));
    }
    int waived = card.findings().size() - card.counting().size();
    if (waived > 0) {
      counts.add(of("value.count", of("label.waived"), waived));
    }
    return String.join("  ", counts);
  }

  /** A number as people write it: without needless zeros, with a real minus sign. */
  public static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace('-', '−');
  }
}
