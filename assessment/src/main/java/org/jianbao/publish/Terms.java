package org.jianbao.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jianbao.assessment.BodyResult.Status;
import org.jianbao.catalogue.Language;
import org.jianbao.form.OrganisationKind;
import org.jianbao.render.words.Words;
import org.jspecify.annotations.Nullable;

/** Words of results that are not those of a single scorecard. */
final class Terms {
  /** The words of scorecards; results are published in Chinese. */
  static final Words WORDS = Words.of(Language.CHINESE);

  /** Said of a kind or area that is not known. */
  static final String UNKNOWN = "未注明";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Terms() {}

  static String status(Status status) {
    return switch (status) {
      case ON_TIME -> "按时报送";
      case LATE -> "逾期报送";
      case UNDATED -> "时间不明";
      case MISSING -> "未报送";
      case UNREADABLE -> "无法读取";
    };
  }

  static String kind(@Nullable OrganisationKind kind) {
    return kind == null ? UNKNOWN : WORDS.kind(kind);
  }

  static String area(@Nullable String area) {
    return area == null ? UNKNOWN : area;
  }

  /** A share in percent with one digit: 66.7%; "" of nothing. */
  static String share(long part, long whole) {
    return whole == 0
        ? ""
        : Words.number(
                BigDecimal.valueOf(part)
                    .multiply(HUNDRED)
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP))
            + "%";
  }

  /** A mean of points with one digit, or null of nothing. */
  static @Nullable BigDecimal mean(BigDecimal sum, long number) {
    return number == 0 ? null : sum.divide(BigDecimal.valueOf(number), 1, RoundingMode.HALF_UP);
  }

  /** A number as people write it, or "" if there is none. */
  static String number(@Nullable BigDecimal number) {
    return number == null ? "" : Words.number(number);
  }

  /** A change with its sign: +3.5, −2, 0. */
  static String signed(@Nullable BigDecimal change) {
    if (change == null) {
      return "";
    }
    return (change.signum() > 0 ? "+" : "") + Words.number(change);
  }
}
