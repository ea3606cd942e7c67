package org.jianbao.pack;

import java.time.MonthDay;

/**
 * The last day on which a report is in time (报送公布期限).
 *
 * @param kind code of the kind of body it binds (department, government …), or {@link #OTHERS}
 * @param severity of a finding about a report dated later
 * @param lastDay last day on time, in the year after the report year
 */
public record Deadline(String kind, Severity severity, MonthDay lastDay) {

  /** Stands for every kind of body that has no deadline of its own. */
  public static final String OTHERS = "others";
}
