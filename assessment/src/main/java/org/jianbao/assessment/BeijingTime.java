package org.jianbao.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The time that offices keep all over the country (北京时间): days and hours that people are told must
 * not depend on the machine's.
 */
public final class BeijingTime {
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private BeijingTime() {}

  /** The day of a moment. */
  public static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, OFFSET);
  }

  /** The moment at which a day begins. */
  public static Instant begin(LocalDate day) {
    return day.atStartOfDay(OFFSET).toInstant();
  }

  /** A moment to the second: 2021-01-31 16:00:00. */
  public static String text(Instant at) {
    return LocalDateTime.ofInstant(at, OFFSET).format(SECONDS);
  }
}
