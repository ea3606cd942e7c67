package org.jianbao.report.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jianbao.form.KnownDocument;
import org.jianbao.text.CompactText;
import org.jspecify.annotations.Nullable;

/** Recognises known documents by title, also a misquoted one, or by number. */
final class CitedDocuments {
  /** Shorter titles must agree exactly. */
  private static final int SHORTEST_NEAR = 10;

  private static final double NEAR = 0.85;

  private static final Pattern SIGNS = Pattern.compile("[〈〉<>《》\"'()\\[\\]、,]");
  private static final Pattern NOT_IN_NUMBER =
      Pattern.compile("[^\\u4e00-\\u9fa50-9]|中华人民共和国|国务院|第|令|号");

  private final List<Known> known = new ArrayList<>();

  CitedDocuments(List<KnownDocument> documents) {
    for (KnownDocument document : documents) {
      List<String> plain = document.titles().stream().map(CitedDocuments::plain).toList();
      List<String> compact =
          document.titles().stream().map(title -> CompactText.of(title).text()).toList();
      String number = document.number() == null ? null : plainNumber(document.number());
      known.add(new Known(document.key(), plain, compact, number));
    }
  }

  private record Known(
      String key, List<String> plain, List<String> titles, @Nullable String number) {}

  /** Key of the document with this title, or with a title very like it; null if none. */
  @Nullable String byTitle(String title) {
    String plain = plain(title);
    for (Known one : known) {
      if (one.plain().contains(plain)) {
        return one.key();
      }
    }
    String nearest = null;
    double best = NEAR;
    for (Known one : known) {
      for (String other : one.plain()) {
        double similarity = other.length() < SHORTEST_NEAR ? 0 : similarity(other, plain);
        if (similarity >= best) {
          best = similarity;
          nearest = one.key();
        }
      }
    }
    return nearest;
  }

  /** Key of the document with this number; words may stand before it. Null if none. */
  @Nullable String byNumber(String number) {
    String plain = plainNumber(number);
    for (Known one : known) {
      if (one.number() != null
          && (isDecree(number)
              ? plain.endsWith(one.number()) && plain.length() <= one.number().length() + 1
              : plain.endsWith(one.number()) && one.number().length() > 4)) {
        return one.key();
      }
    }
    return null;
  }

  /** The longest listed title that a text ends in, or null. */
  @Nullable String titleAtEnd(String text) {
    String best = null;
    for (Known one : known) {
      for (String title : one.titles()) {
        if (text.endsWith(title) && (best == null || title.length() > best.length())) {
          best = title;
        }
      }
    }
    return best;
  }

  private static boolean isDecree(String number) {
    return number.contains("令");
  }

  private static String plain(String title) {
    return SIGNS.matcher(CompactText.of(title).text()).replaceAll("");
  }

  private static String plainNumber(String number) {
    String plain = CompactText.of(number).text();
    String decree = isDecree(plain) ? "令" : "";
    String digits = NOT_IN_NUMBER.matcher(plain).replaceAll("");
    return isDecree(plain) ? decree + digits.replaceAll("[^0-9]", "") : digits;
  }

  private static double similarity(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int limit = (int) Math.ceil(longer * (1 - NEAR));
    if (Math.abs(one.length() - other.length()) > limit) {
      return 0;
    }
    int distance = new LevenshteinDistance(limit).apply(one, other);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }
}
