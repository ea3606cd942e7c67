package org.jianbao.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jianbao.pack.RuleInfo;

/**
 * What rules say in another language, text by text: {@code en.csv}. A text without a translation
 * stays Chinese; what a rule quotes of a report is never translated.
 */
public final class RuleTranslation {
  private static final Map<Language, RuleTranslation> ALL = new EnumMap<>(Language.class);

  private final Map<String, String> texts;

  private RuleTranslation(Map<String, String> texts) {
    this.texts = Collections.unmodifiableMap(texts);
  }

  /** The translation into a language; into Chinese nothing changes. */
  public static RuleTranslation into(Language language) {
    synchronized (ALL) {
      return ALL.computeIfAbsent(language, RuleTranslation::read);
    }
  }

  private static RuleTranslation read(Language language) {
    Map<String, String> texts = new LinkedHashMap<>();
    try (InputStream in = RuleTranslation.class.getResourceAsStream(language.code() + ".csv")) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        for (CSVRecord row : CSVParser.parse(reader, format)) {
          texts.put(row.get(Language.CHINESE.code()), row.get(language.code()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RuleTranslation(texts);
  }

  /** The Chinese texts that have a translation, in order of the file. */
  Map<String, String> texts() {
    return texts;
  }

  /** A rule with its texts translated. */
  public RuleInfo of(RuleInfo rule) {
    return new RuleInfo(
        rule.name(),
        text(rule.title()),
        rule.severity(),
        rule.category(),
        text(rule.message()),
        text(rule.basis()),
        rule.basisKind(),
        text(rule.remedy()),
        rule.needs(),
        rule.impliedBy(),
        rule.file());
  }

  private String text(String chinese) {
    return texts.getOrDefault(chinese, chinese);
  }
}
